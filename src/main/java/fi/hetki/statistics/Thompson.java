package fi.hetki.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Chooses where the choice matters most without pretending to know: one value is drawn of each belief, and the lowest wins.
 * W. R. Thompson: On the likelihood that one unknown probability exceeds another. Biometrika 25 (1933), 285–294. With
 * little known this is nearly an even rotation, with much it leans to what is truly low, docs/scoring.md section 6.
 */
public final class Thompson {

	private Thompson() {
	}

	/**
	 * @param beliefs in their order: the same map and the same random numbers choose the same
	 * @param resting is not chosen unless nothing else is left
	 * @return empty when there is nothing to choose from
	 */
	public static <K> Optional<K> lowest(Map<K, Belief> beliefs, Collection<K> resting, RandomGenerator random) {
		Comparator<Drawn<K>> order = Comparator.<Drawn<K>, Boolean>comparing(it -> resting.contains(it.key))
			.thenComparing(Drawn::value);
		return beliefs.entrySet()
			.stream()
			.map(it -> new Drawn<>(it.getKey(), it.getValue().draw(random)))
			.min(order)
			.map(Drawn::key);
	}

	/**
	 * Normal around a mean.
	 *
	 * @param variance in its squared unit, not below 0
	 */
	public record Belief(double mean, double variance) {

		double draw(RandomGenerator random) {
			return this.mean + Math.sqrt(this.variance) * random.nextGaussian();
		}
	}

	private record Drawn<K>(K key, double value) {
	}
}
