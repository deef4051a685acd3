package fi.hetki.catalogue;

import fi.hetki.people.Names;
import fi.hetki.people.Team;
import fi.hetki.tables.Cells;
import fi.hetki.tables.Fault;
import fi.hetki.tables.TypedDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a cell says into a service. An empty cell empties a text, a list or a price; where something has to be
 * chosen it says nothing.
 */
final class CellReader {

	private static final int OLDEST = 100;

	private static final int FARTHEST = 2_000_000;

	private final TableWords words;

	private final Map<String, UUID> teams = new HashMap<>();

	private final String teamKeys;

	CellReader(TableWords words, List<Team> teams) {
		this.words = words;
		TreeSet<String> keys = new TreeSet<>();
		for (Team it : teams) {
			keys.add(it.key());
			for (String name : List.of(it.name().fi(), it.name().sv(), it.name().en())) {
				// A name that two teams have tells nothing.
				this.teams.merge(TableWords.plain(name), it.id(), (one, other) -> one.equals(other) ? one : Planner.NOBODY);
			}
		}
		teams.forEach(it -> this.teams.put(TableWords.plain(it.key()), it.id()));
		this.teamKeys = String.join(", ", keys);
	}

	void read(TableColumn column, String typed, Sketch into, Consumer<Fault> faults) {
		String cell = Cells.clean(typed);
		Say say = (message, arguments) -> faults.accept(Fault.at(column.code(), message, arguments));
		switch (column.field()) {
			case KEY -> { }
			case CATEGORY -> into.category = line(column, cell, into.category);
			case NAME -> into.name = line(column, cell, into.name);
			case DESCRIPTION -> into.description = text(column, cell, into.description);
			case PRICE -> amount(cell, say).ifPresent(it -> into.tariff = new Tariff(
					new Price(into.tariff.inForce().validFrom(), it.orElse(null)), into.tariff.others()));
			case PRICE_FROM -> dayOrNone(cell, say).ifPresent(it -> into.tariff = new Tariff(
					new Price(it.orElse(null), into.tariff.inForce().amount()), into.tariff.others()));
			case FURTHER_PRICES -> into.tariff = new Tariff(into.tariff.inForce(), prices(cell, say));
			case UNIT -> choose(cell, this.words::unit, it -> into.unit = it, () -> say.that("catalogue.import.fault.unit", cut(cell)));
			case VAT_PERCENT -> choose(cell, TypedNumber::percent, it -> into.vatPercent = it, () -> say.that("catalogue.import.fault.percent"));
			case VAT_INCLUDED -> yes(cell, it -> into.vatIncluded = it, say);
			case RECURRING -> yes(cell, it -> into.recurring = it, say);
			case TEAM -> choose(cell, this::team, it -> into.team = it, () -> say.that("catalogue.import.fault.team", cut(cell), this.teamKeys));
			case WEEKLY_CAPACITY -> choose(cell, it -> TypedNumber.whole(it, 10_000), it -> into.weeklyCapacity = it, () -> say.that("catalogue.form.weeklyCapacity.range"));
			case WHEN_FULL -> choose(cell, this::whenFull, it -> into.whenFull = it, () -> say.that("catalogue.import.fault.full", cut(cell)));
			case SEASON -> season(cell, into, say);
			case SUITS_YEARS_FROM -> into.yearsFrom = number(cell, OLDEST, say);
			case SUITS_YEARS_TO -> into.yearsTo = number(cell, OLDEST, say);
			case SUITS_KM_FROM -> into.kmFrom = number(cell, FARTHEST, say);
			case TRIGGERS, SITUATIONS, HINTS, SYNONYMS, EXCLUSIONS -> phrases(column, cell, into);
			case QUESTIONS -> questions(column, cell, into);
			case ARCHIVED -> yes(cell, it -> into.archived = it, say);
		}
	}

	/** What is stored stays as it is where the cell shows just that. */
	private static Names text(TableColumn column, String cell, Names now) {
		String language = Objects.requireNonNull(column.language());
		return cell.equals(Cells.clean(now.in(language))) ? now : Sketch.in(now, language, cell);
	}

	/** A name has one line, however it was broken in its cell. */
	private static Names line(TableColumn column, String cell, Names now) {
		Names same = text(column, cell, now);
		return same.equals(now) ? now : text(column, cell.replaceAll("\\s*\\n\\s*", " "), now);
	}

	private static void phrases(TableColumn column, String cell, Sketch into) {
		String language = Objects.requireNonNull(column.language());
		Phrase.Kind kind = column.field().phrases().orElseThrow();
		if (!cell.equals(Cells.clean(String.join("\n", into.base().phrases(language, kind))))) {
			into.phrases(language, kind, lines(cell));
		}
	}

	private static void questions(TableColumn column, String cell, Sketch into) {
		String language = Objects.requireNonNull(column.language());
		if (!cell.equals(Cells.clean(String.join("\n", into.base().questions(language))))) {
			into.questions(language, lines(cell));
		}
	}

	private static List<String> lines(String cell) {
		return cell.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
	}

	private static void season(String cell, Sketch into, Say say) {
		if (!cell.equals(Cells.clean(into.base().season()))) {
			Season.read(cell).ifPresentOrElse(it -> into.season = it.toString(), () -> say.that("catalogue.import.fault.season"));
		}
	}

	/** @return nothing where it cannot be read; a price that is nothing where the cell is empty */
	private static Optional<Optional<BigDecimal>> amount(String cell, Say say) {
		if (cell.isEmpty()) {
			return Optional.of(Optional.empty());
		}
		Optional<BigDecimal> price = Price.read(cell);
		if (price.isEmpty()) {
			say.that("catalogue.form.price.unreadable");
		}
		else if (price.get().compareTo(Price.HIGHEST) > 0) {
			say.that("catalogue.form.price.high", Price.HIGHEST.intValue());
		}
		return price.map(Optional::of);
	}

	private static Optional<Optional<LocalDate>> dayOrNone(String cell, Say say) {
		if (cell.isEmpty()) {
			return Optional.of(Optional.empty());
		}
		Optional<LocalDate> day = TypedDay.read(cell);
		if (day.isEmpty()) {
			say.that("catalogue.import.fault.day", cut(cell));
		}
		return day.map(Optional::of);
	}

	/** One a line: the day from which, and what it costs. */
	private List<Price> prices(String cell, Say say) {
		List<Price> prices = new ArrayList<>();
		for (String line : lines(cell)) {
			String[] parts = line.split("\\s*[:=]\\s*|\\s+", 2);
			boolean always = this.words.word(parts[0]).filter(TableWords.Word.ALWAYS::equals).isPresent();
			Optional<LocalDate> day = TypedDay.read(parts[0]);
			if (parts.length < 2 || !always && day.isEmpty()) {
				say.that("catalogue.import.fault.prices", cut(line));
				continue;
			}
			amount(parts[1].equals("-") ? "" : parts[1], say).ifPresent(it -> prices.add(new Price(day.orElse(null), it.orElse(null))));
		}
		return prices;
	}

	private static @Nullable Integer number(String cell, int most, Say say) {
		if (cell.isEmpty()) {
			return null;
		}
		Optional<Integer> number = TypedNumber.whole(cell, most);
		if (number.isEmpty()) {
			say.that("catalogue.import.fault.number", most);
		}
		return number.orElse(null);
	}

	private void yes(String cell, Consumer<Boolean> use, Say say) {
		choose(cell, it -> this.words.word(it).filter(word -> word == TableWords.Word.YES || word == TableWords.Word.NO),
				it -> use.accept(it == TableWords.Word.YES), () -> say.that("catalogue.import.fault.yes", cut(cell)));
	}

	/** One of the ways in any language; after a colon the key of the service that is suggested instead. */
	private Optional<WhenFull> whenFull(String cell) {
		String[] parts = cell.split("\\s*:\\s*", 2);
		return this.words.word(parts[0])
			.flatMap(it -> WhenFull.read((parts.length > 1) ? it.name() + ":" + parts[1] : it.name()));
	}

	private Optional<UUID> team(String cell) {
		return Optional.ofNullable(this.teams.get(TableWords.plain(cell))).filter(it -> !it.equals(Planner.NOBODY));
	}

	private static <T> void choose(String cell, Function<String, Optional<T>> read, Consumer<T> use, Runnable refuse) {
		if (!cell.isEmpty()) {
			read.apply(cell).ifPresentOrElse(use, refuse);
		}
	}

	/** Enough of it to find it again. */
	private static String cut(String text) {
		return (text.length() > 60) ? text.substring(0, text.offsetByCodePoints(0, 40)) + " …" : text;
	}

	private interface Say {

		void that(String message, Object... arguments);
	}
}
