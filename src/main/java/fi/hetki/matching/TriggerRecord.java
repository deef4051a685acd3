package fi.hetki.matching;

import fi.hetki.statistics.Wilson;
import java.util.UUID;

/**
 * How a trigger of the catalogue has done: how often it spoke, and how often people found it right or wrong. What nobody
 * answered is neither.
 */
public record TriggerRecord(UUID offeringId, String language, String phrase, long hits, long right, long wrong) {

	private static final int ENOUGH = 20;

	private static final double POOR = 0.20;

	/** Wrong so often that it is no accident: from 20 answers on, with 95 % confidence right in less than a fifth. */
	boolean mayOnlyAsk() {
		return this.right + this.wrong >= ENOUGH && Wilson.lower(this.right, this.right + this.wrong) < POOR;
	}
}
