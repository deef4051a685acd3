package fi.hetki.catalogue;

import fi.hetki.people.Names;
import fi.hetki.tables.Cells;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a table says of a service, cell by cell, in the words of the reader; {@link CellReader} understands it again. */
final class CellWriter {

	private final TableWords words;

	private final Map<UUID, String> teamKeys;

	private final LocalDate today;

	private final Locale reader;

	private final char decimal;

	private final DateTimeFormatter days;

	CellWriter(TableWords words, Map<UUID, String> teamKeys, LocalDate today, Locale reader) {
		this.words = words;
		this.teamKeys = teamKeys;
		this.today = today;
		this.reader = reader;
		this.decimal = reader.getLanguage().equals("en") ? '.' : ',';
		this.days = DateTimeFormatter.ofPattern(reader.getLanguage().equals("fi") ? "d.M.yyyy" : "yyyy-MM-dd");
	}

	String cell(TableColumn column, String key, DescribeOffering it) {
		return switch (column.field()) {
			case KEY -> key;
			case CATEGORY -> in(column, it.category());
			case NAME -> in(column, it.name());
			case DESCRIPTION -> in(column, it.description());
			case PRICE -> amount(Tariff.of(it.prices(), this.today).inForce());
			case PRICE_FROM -> day(Tariff.of(it.prices(), this.today).inForce());
			case FURTHER_PRICES -> Tariff.of(it.prices(), this.today).others().stream().map(this::line).collect(Collectors.joining("\n"));
			case UNIT -> this.words.unit(it.priceUnit(), this.reader);
			case VAT_PERCENT -> number(it.vat().percent());
			case VAT_INCLUDED -> word(TableWords.Word.of(it.vat().included()));
			case RECURRING -> word(TableWords.Word.of(it.recurring()));
			case TEAM -> this.teamKeys.getOrDefault(it.ownerTeam(), "");
			case WEEKLY_CAPACITY -> Integer.toString(it.weeklyCapacity());
			case WHEN_FULL -> full(it.whenFull());
			case SEASON -> it.season();
			case SUITS_YEARS_FROM -> number(it.suits().yearsFrom());
			case SUITS_YEARS_TO -> number(it.suits().yearsTo());
			case SUITS_KM_FROM -> number(it.suits().kmFrom());
			case TRIGGERS, SITUATIONS, HINTS, SYNONYMS, EXCLUSIONS ->
				lines(it.phrases(spoken(column), column.field().phrases().orElseThrow()));
			case QUESTIONS -> lines(it.questions(spoken(column)));
			case ARCHIVED -> word(TableWords.Word.of(it.archived()));
		};
	}

	/** "2027-01-01: 95.50", "always: 79", and "-" for quoted case by case. */
	private String line(Price price) {
		String from = (price.validFrom() == null) ? word(TableWords.Word.ALWAYS) : day(price);
		return from + ": " + ((price.amount() == null) ? "-" : amount(price));
	}

	private String day(Price price) {
		return (price.validFrom() == null) ? "" : price.validFrom().format(this.days);
	}

	private String amount(Price price) {
		return (price.amount() == null) ? "" : Price.write(price.amount(), this.decimal);
	}

	private String number(BigDecimal number) {
		BigDecimal plain = number.stripTrailingZeros();
		return plain.setScale(Math.max(0, plain.scale())).toPlainString().replace('.', this.decimal);
	}

	private static String number(@Nullable Integer number) {
		return (number == null) ? "" : number.toString();
	}

	/** "instead: tyre-change". */
	private String full(WhenFull it) {
		String word = word(TableWords.Word.of(it.way()));
		return (it.instead() != null) ? word + ": " + it.instead() : word;
	}

	private String word(TableWords.Word word) {
		return this.words.word(word, this.reader);
	}

	private static String in(TableColumn column, Names names) {
		return Cells.clean(names.in(spoken(column)));
	}

	private static String lines(List<String> lines) {
		return Cells.clean(String.join("\n", lines));
	}

	private static String spoken(TableColumn column) {
		return Objects.requireNonNull(column.language());
	}
}
