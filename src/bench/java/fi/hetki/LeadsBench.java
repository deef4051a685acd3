package fi.hetki;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists, board and search over a million leads, whole pages of the packaged application from outside. */
final class LeadsBench {

	private static final String TABLE = "A million leads";

	private static final int ROUNDS = 60;

	private static final List<String> WORDS = List.of("jarrut", "renk", "vinterd", "brak", "palvelu", "tjan", "jarrut mall",
			"maija keks", "aino mallila1", "0405", "rxy59", "jarrut talvi kustannus", "zzz", "kivenisku vakuutus",
			"esimerkkinen7", "seat engine", "luulonen55 rengas", "verkko lasku", "asa.1", "hahmonen");

	/** She of ten sites, she of two, and one who takes the leads of a team. */
	private static final Map<String, String> READERS = readers();

	private LeadsBench() {
	}

	static void run(Path target, Report report) throws Exception {
		Files.createDirectories(target.resolve("bench"));
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").start();
				Node node = Node.on(postgres.getJdbcUrl("postgres", "postgres")).packaged(target.resolve("hetki.jar")).option("-Xmx768m").start()) {
			Firm.fill(postgres.getJdbcUrl("postgres", "postgres"), target, 1_000_000);
			for (Map.Entry<String, String> reader : READERS.entrySet()) {
				Visitor visitor = new Visitor(Wires.through(node.port(), "fi")).signIn(reader.getValue());
				for (Map.Entry<String, List<String>> page : pages(visitor).entrySet()) {
					measure(visitor, page.getValue(), 10);
					report.add(TABLE, page.getKey() + ", " + reader.getKey(), Report.spread(measure(visitor, page.getValue(), ROUNDS)));
				}
			}
			replay(new Visitor(Wires.through(node.port(), "fi")).signIn("helena"), report);
		}
	}

	/** From the first look at the page until it shows what the rules would have done; nothing is kept from before. */
	private static void replay(Visitor helena, Report report) throws InterruptedException {
		for (int days : List.of(30, 90)) {
			long start = System.nanoTime();
			while (helena.get("/admin/routing?days=" + days).select("table.delta").isEmpty()) {
				Thread.sleep(100);
			}
			report.add(TABLE, "replay of " + days + " days, read and played", Report.spread(new long[] { System.nanoTime() - start }));
		}
	}

	private static long[] measure(Visitor visitor, List<String> paths, int rounds) {
		long[] nanos = new long[Math.max(rounds, paths.size())];
		for (int i = 0; i < nanos.length; i++) {
			String path = paths.get(i % paths.size());
			long start = System.nanoTime();
			int status = visitor.send(new Visitor.Ask("GET", path, Map.of(), Map.of(), null)).status();
			nanos[i] = System.nanoTime() - start;
			if (status != 200) {
				throw new IllegalStateException(path + " answered " + status);
			}
		}
		return nanos;
	}

	private static Map<String, List<String>> pages(Visitor visitor) {
		Map<String, List<String>> pages = new LinkedHashMap<>();
		for (String view : List.of("open", "mine", "untaken", "ready", "late", "waiting", "closed")) {
			pages.put("list " + view, List.of("/leads?view=" + view));
		}
		pages.put("list, tenth page", List.of(tenth(visitor, "/leads"), tenth(visitor, "/leads?view=closed")));
		pages.put("list, other orders", List.of("/leads?sort=OPENED", "/leads?sort=VALUE", "/leads?sort=CUSTOMER",
				"/leads?sort=OPENED&view=closed", "/leads?sort=VALUE&view=closed", "/leads?sort=CUSTOMER&view=closed"));
		String service = "/leads?service=00000004-0000-7000-8000-00000000000";
		String person = "=00000003-0000-7000-8000-00000000000";
		pages.put("list, narrowed", List.of(service + "0", service + "5", service + "0&view=closed", "/leads?noticed" + person + "1",
				"/leads?noticed" + person + "1&view=closed", "/leads?assignee" + person + "1", "/leads?assignee" + person + "1&view=closed",
				"/leads?due=TODAY", "/leads?due=THIS_WEEK", "/leads?min=250&max=260", "/leads?min=850&view=closed",
				"/leads?min=5000&view=closed", "/leads?readiness=READY&view=closed"));
		pages.put("board", List.of("/leads/board", "/leads/board?view=mine"));
		pages.put("search, open", WORDS.stream().map(it -> "/leads?q=" + it.replace(" ", "+")).toList());
		pages.put("search, closed", WORDS.stream().map(it -> "/leads?view=closed&q=" + it.replace(" ", "+")).toList());
		pages.put("search, board", WORDS.stream().map(it -> "/leads/board?q=" + it.replace(" ", "+")).toList());
		return pages;
	}

	private static String tenth(Visitor visitor, String path) {
		String at = path;
		for (int page = 1; page < 10; page++) {
			at = visitor.get(at).select(".more a").attr("href");
		}
		return at;
	}

	private static Map<String, String> readers() {
		Map<String, String> readers = new LinkedHashMap<>();
		readers.put("ten sites", "bench-0");
		readers.put("two sites", "bench-1");
		readers.put("one team", "bench-2");
		return readers;
	}
}
