package fi.hetki.catalogue;

import fi.hetki.people.Names;
import fi.hetki.people.Team;
import fi.hetki.tables.Table;
import fi.hetki.tables.TableReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/** What the tests of import and export share: the words, two teams, and rows as somebody types them. */
final class Tables {

	static final Locale FINNISH = new Locale("fi");

	static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

	static final Team SERVICE = team("service", "Huolto");

	static final Team TYRES = team("tyres", "Renkaat");

	static final TableWords WORDS = new TableWords(messages());

	static final TableReader READER = new TableReader(new ServiceHeadings(WORDS));

	private Tables() {
	}

	static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/catalogue");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	static CellWriter writer(Locale reader, LocalDate today) {
		return new CellWriter(WORDS, Map.of(SERVICE.id(), SERVICE.key(), TYRES.id(), TYRES.key()), today, reader);
	}

	static Planner planner(Table table, List<Drafted> drafted, LocalDate today) {
		return new Planner(Planner.columns(table.headings(), WORDS), drafted, new CellReader(WORDS, List.of(SERVICE, TYRES)),
				writer(Locale.ENGLISH, today), today);
	}

	/** One row a text, its cells separated by bars. */
	static List<Plan> plan(List<Drafted> drafted, String headings, String... rows) {
		String text = Stream.concat(Stream.of(headings), Arrays.stream(rows)).map(Tables::bars).collect(Collectors.joining("\n"));
		Table table = READER.read(text.getBytes(StandardCharsets.UTF_8));
		return planner(table, drafted, TODAY).plan(table.lines());
	}

	private static String bars(String row) {
		return Arrays.stream(row.split("\\|", -1)).map(it -> '"' + it + '"').collect(Collectors.joining(";"));
	}

	static DescribeOffering tyreHotel() {
		return DescribeOffering.of(Example.stored().ownedBy(TYRES.id(), 60, WhenFull.TELL));
	}

	static Drafted drafted(String key, DescribeOffering content) {
		return new Drafted(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), Example.SITE, key, content, null, "seen-" + key);
	}

	/** A catalogue that the product brings along, all of it looked after by the two teams. */
	static List<Drafted> starter(String name) {
		CatalogueFile file = CatalogueFile.read(new ClassPathResource("catalogue/starter-" + name + ".json"));
		return file.services().stream().map(it -> drafted(it.key(), file.wish(it, Map.of(it.ownerTeam(), SERVICE.id())))).toList();
	}

	private static Team team(String key, String name) {
		return new Team(Example.SITE, key, new Names(name, name + " sv", name + " en"));
	}
}
