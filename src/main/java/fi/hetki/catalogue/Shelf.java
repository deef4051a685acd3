package fi.hetki.catalogue;

import fi.hetki.shell.Languages;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The list beside the editor: services by category, in the alphabet of the reader. */
record Shelf(List<Group> groups) {

	/** What is looked for and in which language one writes, as the address says it. */
	record Search(@Nullable String q, @Nullable String site, @Nullable Boolean archived, @Nullable String tongue) {

		public boolean everything() {
			return Boolean.TRUE.equals(this.archived);
		}

		/** What is looked for, for the end of an address; nothing where nothing is. */
		public String query() {
			return query(null);
		}

		public String query(@Nullable String site) {
			StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
			if (site != null) {
				query.add("site=" + UriUtils.encode(site, StandardCharsets.UTF_8));
			}
			if (this.q != null) {
				query.add("q=" + UriUtils.encode(this.q, StandardCharsets.UTF_8));
			}
			if (everything()) {
				query.add("archived=true");
			}
			return query.toString();
		}
	}

	record Group(String category, List<Drafted> offerings) {
	}

	static Shelf of(List<Drafted> offerings, Search search, Locale reader) {
		Collator alphabet = Collator.getInstance(reader);
		return new Shelf(offerings.stream()
			.filter(it -> it.offered() || search.everything())
			.filter(it -> finds(it, search.q()))
			.sorted(Comparator.comparing(it -> it.name().in(reader), alphabet))
			.collect(Collectors.groupingBy(it -> it.category().in(reader), () -> new TreeMap<>(alphabet),
					Collectors.toList()))
			.entrySet()
			.stream()
			.map(it -> new Group(it.getKey(), it.getValue()))
			.toList());
	}

	List<Drafted> offerings() {
		return this.groups.stream().flatMap(it -> it.offerings().stream()).toList();
	}

	/** In any language, since one may remember only what the customer called it. */
	private static boolean finds(Drafted it, @Nullable String asked) {
		if (asked == null) {
			return true;
		}
		String all = Stream.concat(
				Stream.of(it.name(), it.category(), it.content().description()).flatMap(text -> Languages.ALL.stream().map(text::in)),
				Stream.concat(Stream.of(it.key()), it.content().phrases().stream().map(Phrase::phrase)))
			.collect(Collectors.joining("\n"))
			.toLowerCase(Locale.ROOT);
		return Arrays.stream(asked.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
	}
}
