package fi.hetki.matching;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well a text meets a phrase: how many of its words, how near one another, how sure the forms are. */
final class Fit {

	/** Words farther apart than this are not the same thought. */
	private static final int REACH = 8;

	private static final double LOOSENESS = 0.08;

	/** A comma in between makes it less likely that the words belong together. */
	private static final double ACROSS = 0.8;

	/** Half of a phrase tells much less than half of what the whole does. */
	private static final double PARTLY = 2.0;

	/** A phrase whose words together weigh this much is specific enough to count in full. */
	private static final double SPECIFIC = 0.85;

	private final List<Word> text;

	private final Hits hits;

	private final Weights weights;

	Fit(List<Word> text, Hits hits, Weights weights) {
		this.text = text;
		this.hits = hits;
		this.weights = weights;
	}

	/** @param whole what all words of the phrase weigh together */
	@Nullable Met best(Saying phrase, double whole) {
		Met best = null;
		for (int word : phrase.words()) {
			if (weights.isTelling(word)) {
				List<Hits.Hit> anchors = hits.of(word);
				for (int i = 0; i < anchors.size(); i++) {
					Met met = around(anchors.get(i), phrase, whole);
					if (best == null || met.strength() > best.strength()) {
						best = met;
					}
				}
			}
		}
		return best;
	}

	private Met around(Hits.Hit anchor, Saying phrase, double whole) {
		BitSet stands = new BitSet();
		double met = 0;
		int count = 0;
		for (int word : phrase.words()) {
			Hits.Hit hit = nearest(anchor, word);
			if (hit != null) {
				stands.set(hit.from(), hit.to() + 1);
				met += hit.quality() * weights.of(word);
				count++;
			}
		}
		int gaps = stands.length() - stands.nextSetBit(0) - stands.cardinality();
		// What rules out need not be rare, it has to be said.
		double specific = (phrase.kind() == Saying.Kind.EXCLUSION) ? 1 : Math.min(1, whole / SPECIFIC);
		double strength = phrase.kind().weight * specific * Math.pow(met / whole, PARTLY) / (1 + LOOSENESS * gaps);
		if (text.get(stands.nextSetBit(0)).clause() != text.get(stands.length() - 1).clause()) {
			strength *= ACROSS;
		}
		return new Met(phrase, stands, strength, count == phrase.words().length);
	}

	private Hits.@Nullable Hit nearest(Hits.Hit anchor, int word) {
		Hits.Hit nearest = null;
		List<Hits.Hit> all = hits.of(word);
		for (int i = 0; i < all.size(); i++) {
			Hits.Hit hit = all.get(i);
			int distance = Math.abs(hit.from() - anchor.from());
			boolean near = distance <= REACH && text.get(hit.from()).sentence() == text.get(anchor.from()).sentence();
			if (near && (nearest == null || distance < Math.abs(nearest.from() - anchor.from()))) {
				nearest = hit;
			}
		}
		return nearest;
	}

}
