package fi.hetki.matching;

/**
 * What is thought of one offering.
 * @param topic 0 to 1, how likely the text speaks of it
 * @param open 0 to 1, how likely the need is open, if it does
 */
record Opinion(Heard heard, String key, double topic, double open) {

	/** How likely it is right to suggest it. */
	double strength() {
		return this.topic * this.open;
	}
}
