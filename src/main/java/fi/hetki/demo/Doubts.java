package fi.hetki.demo;

import fi.hetki.demo.DemoFile.Need;
import fi.hetki.demo.DemoFile.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which moments were logged with an answer that asks their lead to wait; only leads that nobody has touched do. */
final class Doubts {

	private static final Map<String, String> CONFESSED = Map.of("pressured", "freedom.played_on_fear", "hid_drawback",
			"clarity.left_out", "pushed_unneeded", "fit.unneeded_extra");

	private static final List<String> LATELY = List.of("freedom.asked_first", "clarity.left_out");

	private static final Duration WAITS_STILL = Duration.ofDays(4);

	private final Map<String, String> gates = new HashMap<>();

	/** On every day of loading something waits; the newest lead does not, if there is another one. */
	static Doubts of(Map<Story, Instant> times, Instant now) {
		Doubts doubts = new Doubts();
		List<Story> fresh = times.keySet()
			.stream()
			.filter(it -> it.self() != null && it.passedOn().stream().anyMatch(Need::untouched))
			.filter(it -> times.get(it).isAfter(now.minus(WAITS_STILL)))
			.sorted(Comparator.comparing(times::get).reversed())
			.toList();
		List<Story> waiting = (fresh.size() > 1) ? fresh.subList(1, fresh.size()) : fresh;
		for (int i = 0; i < Math.min(LATELY.size(), waiting.size()); i++) {
			doubts.gates.put(waiting.get(i).id(), LATELY.get(i));
		}
		return doubts;
	}

	/** The item whose answer asks to wait. */
	Optional<String> about(Story story) {
		if (!story.passedOn().stream().allMatch(Need::untouched)) {
			return Optional.empty();
		}
		return CONFESSED.entrySet()
			.stream()
			.filter(it -> story.tells(it.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.or(() -> Optional.ofNullable(this.gates.get(story.id())));
	}
}
