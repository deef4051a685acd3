package fi.hetki.matching;

/** A stretch of the text in which the customer has the thing already, or does not want it. */
record Denial(Refusal.Why why, int from, int to) {

	boolean covers(Met met) {
		int word = met.words().nextSetBit(from);
		return word >= 0 && word <= to;
	}

}
