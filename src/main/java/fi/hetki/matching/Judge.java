package fi.hetki.matching;

import java.util.Set;

/** Weighs what was heard: whether a text speaks of a service at all, and whether the need is open. */
interface Judge {

	/**
	 * @param signals numbers in the order of {@link Signals#NAMES}
	 * @return 0 to 1, how likely the text speaks of the service
	 */
	double topic(double[] signals);

	/**
	 * @param stance names as {@link Stance} gives them
	 * @return 0 to 1, how likely the need is open, given that the text speaks of the service
	 */
	double open(Set<String> stance);

	/** Without anything learned: how strong the evidence is, and whether a rule hears it denied. */
	Judge BY_RULE = new Judge() {

		@Override
		public double topic(double[] signals) {
			return signals[0] * signals[0];
		}

		@Override
		public double open(Set<String> stance) {
			return stance.stream().anyMatch(it -> it.startsWith("rule:") && it.endsWith(":here")) ? 0 : 1;
		}
	};

}
