package fi.hetki.matching;

import fi.hetki.catalogue.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The thousand services as a table that an admin imports. */
public final class BigTable {

	/** The notes in the order of the languages. */
	public static final List<String> NOTES = List.of(Notes.FINNISH, Notes.SWEDISH, Notes.ENGLISH);

	private final List<String> headings = new ArrayList<>(List.of("key", "unit", "team", "weekly_capacity", "price"));

	private final List<Function<Wanted, String>> cells = new ArrayList<>(
			List.of(Wanted::key, it -> "visit", it -> "service", it -> "10", it -> "79"));

	private BigTable() {
		for (String language : Languages.ALL) {
			column("category", language, it -> "Kaikki");
			column("name", language, it -> it.name().in(language));
			column("description", language, it -> it.description().in(language));
			for (Phrase.Kind kind : Phrase.Kind.values()) {
				column(kind.name().toLowerCase(Locale.ROOT) + "s", language, it -> it.phrases()
					.stream()
					.filter(phrase -> phrase.kind() == kind && phrase.language().equals(language))
					.map(Phrase::phrase)
					.collect(Collectors.joining("\n")));
			}
		}
	}

	public static String csv() {
		BigTable table = new BigTable();
		return Stream.concat(Stream.of(String.join(";", table.headings)), BigCatalogue.services().stream().map(table::row))
			.collect(Collectors.joining("\n"));
	}

	private void column(String name, String language, Function<Wanted, String> cell) {
		this.headings.add(name + "_" + language);
		this.cells.add(cell);
	}

	private String row(Wanted it) {
		return this.cells.stream().map(cell -> '"' + cell.apply(it).replace("\"", "\"\"") + '"').collect(Collectors.joining(";"));
	}
}
