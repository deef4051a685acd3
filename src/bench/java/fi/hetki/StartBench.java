package fi.hetki;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** From the start of the process to the first page, and what it needs at rest: as docs/running.md says it is run. */
final class StartBench {

	private static final String TABLE = "Start and memory, an empty house";

	private static final String DATABASE = "jdbc:h2:mem:start;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

	/** The first version of Java that keeps what it linked and compiled, and not only what it read. */
	private static final int KEEPS_MORE = 25;

	private static final int ROUNDS = 3;

	private static final int REST = 20;

	private static final String[] LEAN = { "-XX:+UseSerialGC", "-Xmx192m", "-Xss512k" };

	private final Report report;

	private StartBench(Report report) {
		this.report = report;
	}

	static void run(Path target, Report report) throws Exception {
		StartBench bench = new StartBench(report);
		Path jar = target.resolve("hetki.jar");
		Path folder = target.resolve("bench/start");
		FileSystemUtils.deleteRecursively(folder);
		Path extracted = extract(jar, folder);
		Path archive = folder.resolve("hetki.archive");
		boolean more = Runtime.version().feature() >= KEEPS_MORE;
		train(extracted, more ? "-XX:AOTCacheOutput=" + archive : "-XX:ArchiveClassesAtExit=" + archive);
		bench.measure("the jar", jar);
		bench.measure("the jar, small heap", jar, LEAN);
		bench.measure("extracted, small heap", extracted, LEAN);
		List<String> kept = new ArrayList<>(List.of(LEAN));
		kept.add((more ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
		bench.measure("extracted, small heap, " + (more ? "AOT cache" : "class data"), extracted, kept.toArray(String[]::new));
	}

	private static Path extract(Path jar, Path folder) throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		int end = new ProcessBuilder(java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString()).inheritIO().start().waitFor();
		if (end != 0 || !Files.exists(folder.resolve("hetki.jar"))) {
			throw new IllegalStateException("The jar cannot be extracted");
		}
		return folder.resolve("hetki.jar");
	}

	private static void train(Path jar, String option) {
		try (Node node = node(jar, LEAN).option(option, "-Dspring.context.exit=onRefresh")) {
			if (node.run() != 0) {
				throw new IllegalStateException("The archive cannot be made:\n" + node.log());
			}
		}
	}

	private void measure(String what, Path jar, String... options) throws Exception {
		for (int round = 1; round <= ROUNDS; round++) {
			long begun = System.nanoTime();
			try (Node node = node(jar, options).start()) {
				while (node.ask("/setup") != 200) {
					TimeUnit.MILLISECONDS.sleep(20);
				}
				Cores cores = new Cores(node.handle().pid());
				Map<String, Double> figures = new LinkedHashMap<>();
				figures.put("processor s", cores.used() / 1000);
				figures.put("clock s", (System.nanoTime() - begun) / 1e9);
				TimeUnit.SECONDS.sleep(REST);
				figures.put("resident MB at rest", cores.resident());
				this.report.add(TABLE, what + ", round " + round, figures);
			}
		}
	}

	private static Node node(Path jar, String... options) {
		return Node.on(DATABASE).with("hetki.demo.load", "false").packaged(jar).option(options);
	}
}
