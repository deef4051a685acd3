package fi.hetki.matching;

/** A stretch of the text in which the customer has the thing already, or does not want it. */
record Denial(Refusal.Why why, int from, int to) {

	boolean covers(Met met) {
		return met.first() >= from && met.last() <= to;
	}

}
