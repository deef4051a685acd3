package fi.hetki.rubric;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Reasons for a lead to wait, found in the raw answers about its one moment, docs/scoring.md section 8. They speak
 * about the lead, never about the person who answered, and they never look at anybody's estimate.
 */
final class Holds {

	private static final int NEAR_MISSES = 2;

	private Holds() {
	}

	/**
	 * The rules that hold the lead, each once, in the rubric's order: "fit", "truth", "permission", "pressure".
	 *
	 * @param answers about one moment, by any number of raters
	 */
	static List<String> of(Rubric rubric, List<Given> answers) {
		return rubric.items()
			.stream()
			.filter(it -> anyAnswer(answers, it, Threshold::reachedBy))
			.flatMap(it -> Stream.ofNullable(it.gate()))
			.map(Threshold::rule)
			.distinct()
			.toList();
	}

	/** The keys of the items that are one step short of holding the lead. */
	static List<String> nearly(Rubric rubric, List<Given> answers) {
		return rubric.items()
			.stream()
			.filter(it -> anyAnswer(answers, it, Threshold::nearlyReachedBy))
			.map(Item::key)
			.toList();
	}

	/** Two items one step short: the lead goes on, and its owner is asked to start by listening. */
	static boolean watch(Stream<String> nearly) {
		return nearly.distinct().count() >= NEAR_MISSES;
	}

	private static boolean anyAnswer(List<Given> answers, Item item, BiPredicate<Threshold, Integer> test) {
		Threshold gate = item.gate();
		return gate != null && answers.stream()
			.filter(it -> it.answered() && it.itemKey().equals(item.key()))
			.anyMatch(it -> test.test(gate, it.value()));
	}
}
