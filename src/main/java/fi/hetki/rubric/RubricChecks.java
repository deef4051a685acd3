package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for what would not work in a rubric, before anybody is asked by it. */
final class RubricChecks {

	/** Three lines of the form on a phone. */
	static final int LONGEST_SENTENCE = 100;

	static final int LONGEST_ANCHOR = 120;

	/** The place of what concerns no single dimension or sentence. */
	static final String WHOLE = "";

	private final Rubric rubric;

	private final List<Finding> found = new ArrayList<>();

	private RubricChecks(Rubric rubric) {
		this.rubric = rubric;
	}

	/**
	 * Something to mend.
	 *
	 * @param place the key of a sentence or a dimension, or {@link #WHOLE}
	 * @param key of its message, {@code rubric.check.*}
	 */
	record Finding(String place, String key, Object detail) {
	}

	static List<Finding> of(Rubric rubric) {
		RubricChecks checks = new RubricChecks(rubric);
		checks.dimensions();
		checks.form();
		checks.alike();
		rubric.items().forEach(checks::texts);
		return checks.found;
	}

	private void dimensions() {
		this.rubric.dimensions()
			.stream()
			.filter(it -> this.rubric.itemsOf(it).isEmpty())
			.forEach(it -> find(it.key(), "empty", ""));
	}

	/** Two sentences of each kind, all from different dimensions, and one that guards a lead. */
	private void form() {
		Set<String> customer = dimensions(Orientation.CUSTOMER);
		Set<String> selling = dimensions(Orientation.SELLING);
		Set<String> both = Stream.concat(customer.stream(), selling.stream()).collect(Collectors.toSet());
		if (selling.isEmpty()) {
			find(WHOLE, "reverse", "");
		}
		else if (customer.size() < 2 || selling.size() < 2 || both.size() < 4) {
			find(WHOLE, "form", "");
		}
		if (asked().noneMatch(Item::guardsLeads)) {
			find(WHOLE, "gate", "");
		}
	}

	private Set<String> dimensions(Orientation orientation) {
		return asked().filter(it -> it.orientation() == orientation).map(Item::dimension).collect(Collectors.toSet());
	}

	/** What the form of a new moment may ask. */
	private Stream<Item> asked() {
		return this.rubric.items().stream().filter(Situation.ANYTHING_MAY_COME::admits);
	}

	private void alike() {
		for (String language : List.of("fi", "sv", "en")) {
			Map<String, Item> seen = new HashMap<>();
			for (Item it : this.rubric.items()) {
				String plain = it.text().in(language).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
				Item same = plain.isEmpty() ? null : seen.putIfAbsent(plain, it);
				if (same != null) {
					find(it.key(), "alike", same.text().in(language));
				}
			}
		}
	}

	private void texts(Item item) {
		List<Texts> all = List.of(item.text(), item.anchors().low(), item.anchors().mid(), item.anchors().high());
		for (String language : List.of("fi", "sv", "en")) {
			if (all.stream().anyMatch(it -> it.in(language).isBlank())) {
				find(item.key(), "missing." + language, "");
			}
			if (item.text().in(language).length() > LONGEST_SENTENCE
					|| all.stream().anyMatch(it -> it.in(language).length() > LONGEST_ANCHOR)) {
				find(item.key(), "long", LONGEST_SENTENCE);
			}
		}
	}

	private void find(String place, String key, Object detail) {
		if (this.found.stream().noneMatch(it -> it.place().equals(place) && it.key().equals(key))) {
			this.found.add(new Finding(place, key, detail));
		}
	}
}
