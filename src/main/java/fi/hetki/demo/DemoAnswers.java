package fi.hetki.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What the demonstration staff answered about their own meetings. Everybody gets the forms of the rubric in turn; the
 * answers follow the one rating that the file has, give or take a step, the same at every load.
 */
final class DemoAnswers {

	private final Map<String, Item> items = new HashMap<>();

	private final List<Form> forms;

	private final Map<String, Integer> turns = new HashMap<>();

	DemoAnswers() {
		Questions questions = DemoFile.read("rubric/rubric-v1.json", Questions.class);
		questions.items().forEach(it -> this.items.put(it.key(), it));
		this.forms = questions.forms();
	}

	/**
	 * @param gate an item that shall ask the lead to wait; all others stay clear of that
	 * @return empty where the file has no rating
	 */
	Map<String, String> about(DemoFile.Story story, Optional<String> gate) {
		Integer self = story.self();
		if (self == null) {
			return Map.of();
		}
		int turn = this.turns.merge(story.staff(), 1, Integer::sum);
		List<String> asked = new ArrayList<>(this.forms.get(turn % this.forms.size()).items());
		gate.filter(it -> !asked.contains(it)).ifPresent(it -> asked.set(asked.size() - 1, it));
		Random lot = new Random(story.id().hashCode());
		Map<String, String> answers = new LinkedHashMap<>();
		asked.forEach(it -> answers.put(it, answer(this.items.get(it), story, self, gate, lot.nextInt(4))));
		return answers;
	}

	/** What another one answered about it, give or take a step. */
	Map<String, String> seen(List<String> asked, DemoFile.Story story, int rating) {
		Random lot = new Random(story.id().hashCode() + 1);
		Map<String, String> answers = new LinkedHashMap<>();
		asked.forEach(it -> answers.put(it, answer(this.items.get(it), story, rating, Optional.empty(), lot.nextInt(4))));
		return answers;
	}

	private static String answer(Item item, DemoFile.Story story, int self, Optional<String> gate, int lot) {
		if (!item.cameUp(story)) {
			return "NA";
		}
		if (gate.filter(item.key()::equals).isPresent()) {
			return String.valueOf(item.gate().value());
		}
		int level = Math.max(0, Math.min(4, self - 1 + ((lot == 0) ? -1 : (lot == 1) ? 1 : 0)));
		int raw = item.orientation().equals("customer") ? level : 4 - level;
		return String.valueOf((item.gate() != null) ? item.gate().clear(raw) : raw);
	}

	private record Questions(List<Item> items, List<Form> forms) {
	}

	private record Form(List<String> items) {
	}

	private record Item(String key, String orientation, String applies, @Nullable Gate gate) {

		boolean cameUp(DemoFile.Story story) {
			return switch (this.applies) {
				case "suggestion" -> !story.needs().isEmpty();
				case "handover" -> !story.passedOn().isEmpty();
				case "declined" -> false;
				default -> true;
			};
		}
	}

	/** From which answer on a lead waits. */
	private record Gate(String raw, int value) {

		/** The answer, or the nearest that lets the lead go on. */
		int clear(int answer) {
			return this.raw.equals(">=") ? Math.min(answer, this.value - 1) : Math.max(answer, this.value + 1);
		}
	}
}
