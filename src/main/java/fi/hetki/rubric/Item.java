package fi.hetki.rubric;

import org.jspecify.annotations.Nullable;

/**
 * One sentence that a person agrees with more or less.
 *
 * @param gate the answer from which on a lead waits; most items have none
 */
record Item(String key, String dimension, Orientation orientation, Applies applies, @Nullable Threshold gate,
		Texts text, Anchors anchors) {

	/** The same sentence at other times, or with another threshold: what was answered means the same. */
	Item asked(Applies when, @Nullable Threshold threshold) {
		return new Item(key, dimension, orientation, when, threshold, text, anchors);
	}

	/** Whether both mean the same to whoever answers. */
	boolean says(Item other) {
		return text.equals(other.text) && anchors.equals(other.anchors) && orientation == other.orientation;
	}

	boolean guardsLeads() {
		return gate != null;
	}

	/** What the raw answers 0, 2 and 4 look like; for a selling item high is the unwanted end. */
	record Anchors(Texts low, Texts mid, Texts high) {
	}
}
