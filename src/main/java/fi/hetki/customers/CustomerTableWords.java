package fi.hetki.customers;

import fi.hetki.shell.Languages;
import fi.hetki.tables.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a list of customers: written in the reader's language, understood in every language. */
@Component
class CustomerTableWords {

	/** The column that a list of faulty rows has besides; whoever mends the rows need not take it out. */
	static final String FAULT = "fault";

	/** What is in a column that holds nothing that we take. */
	static final String NOTHING = "";

	private static final List<Locale> LOCALES = Languages.ALL.stream().map(Locale::new).toList();

	private static final Pattern CODE_AT_END = Pattern.compile(".*\\(([^()]*)\\)\\s*");

	private static final int LOOKED_AT = 100;

	private final MessageSource messages;

	private final Map<String, String> headings = new HashMap<>();

	private final Map<String, Customer.Kind> kinds = new HashMap<>();

	private final Map<String, String> languages = new HashMap<>();

	CustomerTableWords(MessageSource messages) {
		this.messages = messages;
		for (CustomerColumn it : CustomerColumn.values()) {
			this.headings.put(it.code(), it.code());
			LOCALES.forEach(locale -> {
				this.headings.putIfAbsent(plain(title(it, locale)), it.code());
				say("customers.import.called." + it, locale).lines().flatMap(line -> Arrays.stream(line.split(",")))
					.forEach(word -> this.headings.putIfAbsent(plain(word), it.code()));
			});
		}
		for (Customer.Kind it : Customer.Kind.values()) {
			this.kinds.put(plain(it.name()), it);
			LOCALES.forEach(locale -> this.kinds.putIfAbsent(plain(kind(it, locale)), it));
		}
		for (String it : Languages.ALL) {
			this.languages.put(it, it);
			LOCALES.forEach(locale -> this.languages.putIfAbsent(plain(language(it, locale)), it));
			LOCALES.forEach(locale -> this.languages.putIfAbsent(plain(new Locale(it).getDisplayLanguage(locale)), it));
		}
	}

	String title(CustomerColumn column, Locale reader) {
		return say("customers.import.column." + column, reader);
	}

	/** "Phone (phone)": the words for the person, the code for the next import. */
	String heading(CustomerColumn column, Locale reader) {
		return title(column, reader) + " (" + column.code() + ")";
	}

	String faultHeading(Locale reader) {
		return say("customers.import.column.fault", reader) + " (" + FAULT + ")";
	}

	Optional<CustomerColumn> column(String heading) {
		return CustomerColumn.of(this.headings.getOrDefault(code(heading), NOTHING));
	}

	static boolean isFault(String heading) {
		return code(heading).equals(FAULT);
	}

	/** What each column seems to hold, by its heading, else by what stands in it; nothing stands for one that we cannot tell. */
	List<String> guess(Table table, String region) {
		Set<CustomerColumn> taken = new HashSet<>();
		List<String> columns = new ArrayList<>();
		for (String heading : table.headings()) {
			columns.add(column(heading).filter(taken::add).map(CustomerColumn::code).orElse(NOTHING));
		}
		for (int at = 0; at < columns.size(); at++) {
			int place = at;
			if (columns.get(at).equals(NOTHING) && !isFault(table.headings().get(at))) {
				List<String> cells = table.lines().stream().map(it -> it.cell(place)).filter(it -> !it.isBlank()).limit(LOOKED_AT).toList();
				columns.set(at, byCells(cells, region).filter(taken::add).map(CustomerColumn::code).orElse(NOTHING));
			}
		}
		return columns;
	}

	private static Optional<CustomerColumn> byCells(List<String> cells, String region) {
		if (mostly(cells, it -> Identity.email(it).isPresent())) {
			return Optional.of(CustomerColumn.EMAIL);
		}
		if (mostly(cells, it -> it.contains("-") && Identity.businessId(it).isPresent())) {
			return Optional.of(CustomerColumn.BUSINESS_ID);
		}
		return mostly(cells, it -> it.matches("[+0][\\d ()-]{6,}") && Identity.phone(it, region).isPresent()) ? Optional.of(CustomerColumn.PHONE)
				: Optional.empty();
	}

	private static boolean mostly(List<String> cells, Predicate<String> are) {
		return !cells.isEmpty() && cells.stream().filter(are).count() * 10 >= cells.size() * 8L;
	}

	String kind(Customer.Kind kind, Locale reader) {
		return say("customers.kind." + kind, reader);
	}

	Optional<Customer.Kind> kind(String typed) {
		return Optional.ofNullable(this.kinds.get(plain(typed)));
	}

	String language(String language, Locale reader) {
		return say("shell.language." + language, reader);
	}

	Optional<String> language(String typed) {
		return Optional.ofNullable(this.languages.get(plain(typed)));
	}

	private String say(String key, Locale reader) {
		return this.messages.getMessage(key, null, reader);
	}

	private static String code(String heading) {
		Matcher code = CODE_AT_END.matcher(heading);
		return plain(code.matches() ? code.group(1) : heading);
	}

	/** As two spellings of one word are compared: without regard to capitals, and to what stands between the words. */
	static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_./:\\-]+", "_").replaceAll("^_+|_+$", "");
	}
}
