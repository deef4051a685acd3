package fi.hetki.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fi.hetki.shell.Problems;

/**
 * A sentence as the form sends it. A language that is empty can be filled in until the draft is published.
 *
 * @param rule what a lead would wait for; empty where it does not wait
 * @param from the answer from which on it waits, 1 to 5 as the form of a moment shows it
 */
record EditItem(@Nullable String orientation, @Nullable String applies, @Nullable String rule, @Nullable String from,
		@Nullable Words fi, @Nullable Words sv, @Nullable Words en) {

	static final EditItem EMPTY = new EditItem(null, null, null, null, null, null, null);

	/** The sentence and what the answers 1, 3 and 5 look like, in one language. */
	record Words(@Nullable String text, @Nullable String low, @Nullable String mid, @Nullable String high) {

		static final Words NONE = new Words(null, null, null, null);

		Words {
			text = clean(text);
			low = clean(low);
			mid = clean(mid);
			high = clean(high);
		}

		private static @Nullable String clean(@Nullable String typed) {
			return (typed == null) ? null : typed.replaceAll("[\\p{Cc}\\s\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069]+", " ").strip();
		}
	}

	EditItem {
		fi = Objects.requireNonNullElse(fi, Words.NONE);
		sv = Objects.requireNonNullElse(sv, Words.NONE);
		en = Objects.requireNonNullElse(en, Words.NONE);
	}

	static EditItem of(Item item) {
		Threshold gate = item.gate();
		return new EditItem(item.orientation().name(), item.applies().name(), (gate != null) ? gate.rule() : null,
				(gate != null) ? Integer.toString(gate.value() + 1) : null, words(item, Texts::fi), words(item, Texts::sv),
				words(item, Texts::en));
	}

	private static Words words(Item item, Function<Texts, String> in) {
		Item.Anchors anchors = item.anchors();
		return new Words(in.apply(item.text()), in.apply(anchors.low()), in.apply(anchors.mid()), in.apply(anchors.high()));
	}

	/** What the key of a new sentence is made from. */
	String sentence() {
		return Stream.of(this.en, this.fi, this.sv).map(it -> said(it, Words::text)).filter(it -> !it.isEmpty()).findFirst().orElse("");
	}

	/** The item that is meant; what is wrong is said to the problems. */
	Item read(String key, String dimension, Problems problems) {
		if (sentence().isEmpty()) {
			problems.add("fi.text", "rubric.item.empty");
		}
		check("fi", this.fi, problems);
		check("sv", this.sv, problems);
		check("en", this.en, problems);
		Orientation orientation = chosen(Orientation.values(), this.orientation, "orientation", problems);
		return new Item(key, dimension, orientation, when(problems), gate(orientation, problems), texts(Words::text),
				new Item.Anchors(texts(Words::low), texts(Words::mid), texts(Words::high)));
	}

	/** When it is asked and when a lead waits, which may change without a new sentence. */
	Item settings(Item item, Problems problems) {
		return item.asked(when(problems), gate(item.orientation(), problems));
	}

	private Applies when(Problems problems) {
		return chosen(Applies.values(), this.applies, "applies", problems);
	}

	private static <E extends Enum<E>> E chosen(E[] all, @Nullable String name, String field, Problems problems) {
		return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst().orElseGet(() -> {
			problems.add(field, "rubric.item.choose");
			return all[0];
		});
	}

	private @Nullable Threshold gate(Orientation orientation, Problems problems) {
		if (this.rule == null && this.from == null) {
			return null;
		}
		boolean selling = orientation == Orientation.SELLING;
		List<String> sensible = selling ? List.of("2", "3", "4", "5") : List.of("1", "2", "3", "4");
		if (this.rule == null || this.from == null || !Threshold.RULES.contains(this.rule) || !List.of("1", "2", "3", "4", "5").contains(this.from)) {
			problems.add("gate", "rubric.item.gate.both");
			return null;
		}
		if (!sensible.contains(this.from)) {
			problems.add("gate", "rubric.item.gate.every");
			return null;
		}
		return new Threshold(this.rule, selling ? ">=" : "<=", Integer.parseInt(this.from) - 1);
	}

	private Texts texts(Function<Words, @Nullable String> part) {
		return new Texts(said(this.fi, part), said(this.sv, part), said(this.en, part));
	}

	private static void check(String language, @Nullable Words words, Problems problems) {
		Map.<String, Function<Words, @Nullable String>>of("text", Words::text, "low", Words::low, "mid", Words::mid, "high", Words::high)
			.forEach((part, of) -> {
				int length = said(words, of).length();
				int most = part.equals("text") ? RubricChecks.LONGEST_SENTENCE : RubricChecks.LONGEST_ANCHOR;
				if (length > most) {
					problems.add(language + "." + part, "rubric.item.long", length, most);
				}
			});
	}

	private static String said(@Nullable Words words, Function<Words, @Nullable String> part) {
		return (words == null) ? "" : Objects.requireNonNullElse(part.apply(words), "");
	}
}
