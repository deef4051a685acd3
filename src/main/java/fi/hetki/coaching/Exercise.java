package fi.hetki.coaching;

import fi.hetki.rubric.Texts;

/**
 * One thing to practise.
 *
 * @param dimension the side of the meeting it trains, a key of the rubric
 * @param beTheCustomer it asks to take the customer's place for a while
 * @param minutes how long it takes
 * @param ifThen the beginning of a plan that the person completes
 */
record Exercise(String key, Loop loop, String dimension, boolean beTheCustomer, int minutes, Texts title,
		Texts instruction, Texts ifThen) {

	/** Doing something differently, or looking at something differently. */
	enum Loop {
		BEHAVIOUR, MINDSET
	}
}
