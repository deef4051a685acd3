package fi.hetki.catalogue;

import fi.hetki.shell.Languages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the table: written in the reader's language, understood in every language and as the code alone. */
@Component
class TableWords {

	/** The column that a list of faulty rows has besides; whoever mends the rows need not take it out. */
	private static final String FAULT = "fault";

	private static final List<Locale> LOCALES = Languages.ALL.stream().map(Locale::new).toList();

	private static final Pattern CODE_AT_END = Pattern.compile(".*\\(([^()]*)\\)\\s*");

	private final MessageSource messages;

	private final Map<String, String> headings = new HashMap<>();

	private final Map<String, String> units = new HashMap<>();

	private final Map<String, String> words = new HashMap<>();

	TableWords(MessageSource messages) {
		this.messages = messages;
		TableColumn.ALL.forEach(it -> {
			this.headings.put(it.code(), it.code());
			LOCALES.forEach(locale -> this.headings.putIfAbsent(plain(title(it, locale)), it.code()));
		});
		Price.UNITS.forEach(it -> {
			this.units.put(plain(it), it);
			LOCALES.forEach(locale -> this.units.putIfAbsent(plain(unit(it, locale)), it));
		});
		for (Word it : Word.values()) {
			it.codes.forEach(code -> this.words.put(code, it.name()));
			LOCALES.forEach(locale -> this.words.putIfAbsent(plain(word(it, locale)), it.name()));
		}
	}

	/** "Name in Swedish". */
	String title(TableColumn column, Locale reader) {
		String title = this.messages.getMessage("catalogue.export.column." + column.field().word(), null, reader);
		return (column.language() == null) ? title
				: this.messages.getMessage("catalogue.export.in." + column.language(), new Object[] { title }, reader);
	}

	/** "Name in Swedish (name_sv)": the words for the person, the code for the next import. */
	String heading(TableColumn column, Locale reader) {
		return title(column, reader) + " (" + column.code() + ")";
	}

	String faultHeading(Locale reader) {
		return this.messages.getMessage("catalogue.export.column.fault", null, reader) + " (" + FAULT + ")";
	}

	Optional<TableColumn> column(String heading) {
		return TableColumn.of(this.headings.getOrDefault(code(heading), ""));
	}

	/** Whether the heading is nothing that anybody has to be told about. */
	static boolean needsNoWord(String heading) {
		return heading.isBlank() || isFault(heading);
	}

	static boolean isFault(String heading) {
		return code(heading).equals(FAULT);
	}

	String unit(String unit, Locale reader) {
		return this.messages.getMessage("catalogue.unit." + unit.replace('/', '_'), null, reader);
	}

	Optional<String> unit(String typed) {
		return Optional.ofNullable(this.units.get(plain(typed)));
	}

	String word(Word word, Locale reader) {
		return this.messages.getMessage("catalogue.export.word." + word.name().toLowerCase(Locale.ROOT), null, reader);
	}

	Optional<Word> word(String typed) {
		return Optional.ofNullable(this.words.get(plain(typed))).map(Word::valueOf);
	}

	private static String code(String heading) {
		Matcher code = CODE_AT_END.matcher(heading);
		return plain(code.matches() ? code.group(1) : heading);
	}

	/** As two spellings of one word are compared: without regard to capitals, and to what stands between the words. */
	static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_./\\-]+", "_").replaceAll("^_+|_+$", "");
	}

	enum Word {

		YES("yes", "true", "1", "x"), NO("no", "false", "0"), ALWAYS("always"), TELL("tell"), HIDE("hide"), WAIT("wait"),
		OTHER("other");

		private final List<String> codes;

		Word(String... codes) {
			this.codes = List.of(codes);
		}

		static Word of(boolean yes) {
			return yes ? YES : NO;
		}

		static Word of(WhenFull.Way way) {
			return valueOf(way.name());
		}
	}
}
