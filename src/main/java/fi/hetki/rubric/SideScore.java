package fi.hetki.rubric;

import java.time.Instant;

/**
 * One of somebody's own answers, as far as practice needs it.
 *
 * @param dimension which side of the meeting it was about
 * @param score 0..100, high is good for the customer, without what the sentence itself makes easy or hard
 */
public record SideScore(Instant at, String dimension, double score) {

	/** An answer is nobody's business, so it must not end up in a log. */
	@Override
	public String toString() {
		return "an answer about " + this.dimension;
	}
}
