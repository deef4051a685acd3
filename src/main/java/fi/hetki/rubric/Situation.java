package fi.hetki.rubric;

/**
 * What happened in the meeting, as far as the choice of items needs to know.
 *
 * @param suggestion something was suggested to the customer
 * @param handover the moment creates a lead
 * @param declined the customer said no
 */
record Situation(boolean suggestion, boolean handover, boolean declined) {

	/** Before anybody knows what comes of the meeting: no no so far. */
	static final Situation ANYTHING_MAY_COME = new Situation(true, true, false);

	boolean admits(Item item) {
		return switch (item.applies()) {
			case ALWAYS -> true;
			case SUGGESTION -> suggestion;
			case HANDOVER -> handover;
			case DECLINED -> declined;
		};
	}
}
