package fi.hetki.coaching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import fi.hetki.rubric.Lot;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

/**
 * What to practise after one moment: one thing to do and one thing to think about. The same moment always gives the
 * same answer, so that a reload does not shuffle it.
 */
final class Choice {

	private Choice() {
	}

	/**
	 * The dimension to practise: where this moment went least well, or by lot when nothing was answered.
	 *
	 * @param lowest dimension to its lowest item score in this moment, 0..100; empty when nothing was answered
	 * @param lastTwo dimensions practised last, left out unless nothing else remains
	 */
	static String dimension(Exercises exercises, Map<String, Double> lowest, Set<String> lastTwo, UUID person,
			UUID moment) {
		Collection<String> open = lowest.isEmpty() ? exercises.dimensions() : lowest.keySet();
		Comparator<String> order = comparingDouble((String it) -> lowest.getOrDefault(it, 0.0))
			.thenComparingLong(it -> Lot.of(person, moment, it));
		return preferring(open, it -> !lastTwo.contains(it)).stream().min(order).orElseThrow();
	}

	/**
	 * One thing to do differently next time.
	 *
	 * @param lastKeys exercises given lately, left out unless the dimension has no other
	 */
	static Exercise behaviour(Exercises exercises, String dimension, Set<String> lastKeys, UUID person, UUID moment) {
		return choose(exercises.in(Exercise.Loop.BEHAVIOUR), dimension, lastKeys, person, moment);
	}

	/** One question to think about; the parameters are those of {@link #behaviour}. */
	static Exercise mindset(Exercises exercises, String dimension, Set<String> lastKeys, UUID person, UUID moment) {
		return choose(exercises.in(Exercise.Loop.MINDSET), dimension, lastKeys, person, moment);
	}

	private static Exercise choose(List<Exercise> loop, String dimension, Set<String> lastKeys, UUID person,
			UUID moment) {
		Collection<Exercise> inDimension = preferring(loop, it -> it.dimension().equals(dimension));
		return preferring(inDimension, it -> !lastKeys.contains(it.key())).stream()
			.min(comparingLong(it -> Lot.of(person, moment, it.key())))
			.orElseThrow();
	}

	/** Those that fit, or all of them when none does: a wish must never leave somebody without an exercise. */
	private static <T> Collection<T> preferring(Collection<T> all, Predicate<T> wish) {
		List<T> fitting = all.stream().filter(wish).toList();
		return fitting.isEmpty() ? all : fitting;
	}
}
