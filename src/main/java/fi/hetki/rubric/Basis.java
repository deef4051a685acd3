package fi.hetki.rubric;

import java.util.Map;

/**
 * What a figure about one person leans on besides her own answers, docs/scoring.md sections 3 and 4. It is kept with
 * its number, so that a figure can be told again from raw answers long after it was shown.
 *
 * @param number of the reckoning; 0 while there was none
 * @param offsets item key to how much easier (+) or harder (-) it is than the average item; missing means 0
 * @param deviations dimension to how much higher (+) or lower (-) the whole firm answers there; missing means 0
 */
record Basis(int number, Firm firm, Map<String, Double> offsets, Map<String, Double> deviations) {

	static final Basis USUAL = usual(Part.ALL);

	/** For a firm that has no estimates of its own yet. */
	static Basis usual(Part part) {
		return new Basis(0, Firm.usual(part), Map.of(), Map.of());
	}

	/** An item score without what the item itself makes easy or hard. */
	double corrected(Item item, int raw) {
		return Score.itemScore(item, raw) - this.offsets.getOrDefault(item.key(), 0.0);
	}
}
