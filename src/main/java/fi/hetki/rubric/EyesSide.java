package fi.hetki.rubric;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting side by side.
 *
 * @param eyes who saw it, the one whose meeting it was first
 * @param rows what each of them answered, item by item
 */
record EyesSide(List<Eye> eyes, List<Row> rows) {

	/**
	 * Empty while only one pair of eyes has answered.
	 *
	 * @param stands whether both sides of the meeting may be told as one
	 */
	static Optional<EyesSide> of(List<Assessment> seen, Rubrics rubrics, Map<UUID, String> names, boolean stands) {
		boolean others = seen.stream().anyMatch(it -> it.source() != Source.SELF);
		if (!others) {
			return Optional.empty();
		}
		List<Assessment> ordered = seen.stream().sorted((a, b) -> a.source().compareTo(b.source())).toList();
		List<Row> rows = ordered.stream()
			.flatMap(it -> it.answers().stream().map(given -> new Asked(it.rubricVersion(), given.itemKey())))
			.distinct()
			.map(it -> row(it, ordered, rubrics.version(it.version()), names))
			.toList();
		return Optional.of(new EyesSide(ordered.stream().map(it -> Eye.of(it, names, stands)).toList(), rows));
	}

	private static Row row(Asked asked, List<Assessment> seen, Rubric rubric, Map<UUID, String> names) {
		List<Mark> marks = seen.stream()
			.flatMap(it -> it.answers()
				.stream()
				.filter(given -> it.rubricVersion() == asked.version() && given.itemKey().equals(asked.key()))
				.map(given -> new Mark(it.source(), name(it, names), given.raw(), label(rubric, given))))
			.toList();
		return new Row(text(rubric, asked.key()), marks);
	}

	/** The question to a customer has no item: it is about a whole dimension, which its key names. */
	private static Texts text(Rubric rubric, String key) {
		return rubric.has(key) ? rubric.item(key).text()
				: rubric.dimensions()
					.stream()
					.filter(it -> key.endsWith("." + it.key()))
					.map(Dimension::name)
					.findFirst()
					.orElseThrow(() -> new IllegalArgumentException("No item " + key));
	}

	private static Texts label(Rubric rubric, Given given) {
		return switch (given.kind()) {
			case VALUE -> rubric.options().get(given.value()).label();
			case NA -> rubric.notApplicable().label();
			case SKIP -> rubric.skip().label();
		};
	}

	private static @Nullable String name(Assessment seen, Map<UUID, String> names) {
		return (seen.source() == Source.PEER || seen.source() == Source.MANAGER)
				? names.get(Objects.requireNonNull(seen.raterId())) : null;
	}

	private record Asked(int version, String key) {
	}

	/**
	 * @param name null for oneself and for the customer
	 * @param verdict null with too few answers
	 */
	record Eye(Source source, @Nullable String name, @Nullable Verdict verdict) {

		private static Eye of(Assessment seen, Map<UUID, String> names, boolean stands) {
			return new Eye(seen.source(), EyesSide.name(seen, names), seen.score().map(it -> Verdict.of(it, stands)).orElse(null));
		}
	}

	record Row(Texts text, List<Mark> marks) {
	}

	/** @param raw 0 to 4; null where there is none */
	record Mark(Source source, @Nullable String name, @Nullable Integer raw, Texts label) {
	}
}
