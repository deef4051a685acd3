package fi.hetki.catalogue;

import fi.hetki.shell.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of the catalogue as a table, such as {@code price} or {@code name_sv}.
 * @param language null for what is the same in every language
 */
record TableColumn(Field field, @Nullable String language) {

	static final List<TableColumn> ALL = Arrays.stream(Field.values()).flatMap(TableColumn::of).toList();

	static final TableColumn KEY = new TableColumn(Field.KEY, null);

	static final TableColumn ENGLISH_NAME = new TableColumn(Field.NAME, "en");

	private static final Map<String, TableColumn> BY_CODE = ALL.stream()
		.collect(Collectors.toMap(TableColumn::code, Function.identity()));

	static Optional<TableColumn> of(String code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}

	/** What stands in parentheses in the heading and stays the same in every language. */
	String code() {
		String name = this.field.name().toLowerCase(Locale.ROOT);
		return (this.language == null) ? name : name + "_" + this.language;
	}

	private static Stream<TableColumn> of(Field field) {
		return field.spoken ? Languages.ALL.stream().map(it -> new TableColumn(field, it)) : Stream.of(new TableColumn(field, null));
	}

	enum Field {

		KEY, CATEGORY(true), NAME(true), DESCRIPTION(true), PRICE, PRICE_FROM, FURTHER_PRICES, UNIT, VAT_PERCENT, VAT_INCLUDED,
		RECURRING, TEAM, WEEKLY_CAPACITY, WHEN_FULL, SEASON, SUITS_YEARS_FROM, SUITS_YEARS_TO, SUITS_KM_FROM, TRIGGERS(true),
		SITUATIONS(true), HINTS(true), SYNONYMS(true), EXCLUSIONS(true), QUESTIONS(true), ARCHIVED;

		private final boolean spoken;

		Field() {
			this(false);
		}

		Field(boolean spoken) {
			this.spoken = spoken;
		}

		/** The words that the column lists; none where it lists no such words. */
		Optional<Phrase.Kind> phrases() {
			return Optional.ofNullable(switch (this) {
				case TRIGGERS -> Phrase.Kind.TRIGGER;
				case SITUATIONS -> Phrase.Kind.SITUATION;
				case HINTS -> Phrase.Kind.HINT;
				case SYNONYMS -> Phrase.Kind.SYNONYM;
				case EXCLUSIONS -> Phrase.Kind.EXCLUSION;
				default -> null;
			});
		}

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
