package fi.hetki;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToLongFunction;

/** Suggestions while somebody types, and how soon a published word is heard by another node: the packaged application, from outside. */
final class ServerBench {

	private static final String TYPING = "Suggestions while typing";

	private static final String PUBLISHING = "Publishing among a thousand services";

	private static final int WARM = 15;

	private static final int MEASURED = 10;

	private static final int ROUNDS = 5;

	private final Path target;

	private final Report report;

	private ServerBench(Path target, Report report) {
		this.target = target;
		this.report = report;
	}

	/** @param parts typing, publishing */
	static void run(Path target, List<String> parts, Report report) throws Exception {
		Files.createDirectories(target.resolve("bench"));
		ServerBench bench = new ServerBench(target, report);
		if (parts.contains("typing")) {
			try (Node node = Node.on("jdbc:h2:mem:bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
				.packaged(target.resolve("hetki.jar")).option("-Xmx768m").start()) {
				bench.typing("H2, demonstration", node);
			}
		}
		// As in production: what is acknowledged is on the disk.
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.start()) {
			bench.onPostgres(postgres.getJdbcUrl("postgres", "postgres"), parts);
		}
	}

	private void onPostgres(String url, List<String> parts) throws Exception {
		try (Node one = node(url)) {
			if (parts.contains("typing")) {
				typing("PostgreSQL, demonstration", one);
			}
			new Helena(one).publishAThousand();
			TimeUnit.SECONDS.sleep(5);
			if (parts.contains("typing")) {
				typing("PostgreSQL, a thousand services", one);
			}
			if (parts.contains("publishing")) {
				try (Node other = node(url)) {
					publishing(one, other);
				}
			}
		}
	}

	private Node node(String url) {
		return Node.on(url).packaged(this.target.resolve("hetki.jar")).option("-Xmx768m").start();
	}

	private void typing(String where, Node node) throws Exception {
		drive(node, 4, WARM, Typist::typeOn);
		drive(node, 1, 2, Typist::look);
		this.report.add(TYPING, where + ", an icon", Report.spread(drive(node, 1, 3, Typist::look)));
		for (int connections : List.of(1, 4, 16)) {
			Map<String, Double> figures = Report.spread(drive(node, connections, MEASURED, Typist::typeOn));
			figures.put("p50 / icon", figures.get("p50 ms") / this.report.figure(TYPING, where + ", an icon", "p50 ms"));
			this.report.add(TYPING, where + ", connections: " + connections, figures);
		}
	}

	/** So many at once, each asking again as soon as it is answered. */
	private static long[] drive(Node node, int connections, int seconds, ToLongFunction<Typist> act) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(connections);
		try {
			List<Typist> typists = new ArrayList<>();
			for (int i = 0; i < connections; i++) {
				typists.add(new Typist(node, i * 37));
			}
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
			List<Future<List<Long>>> running = new ArrayList<>();
			for (Typist it : typists) {
				running.add(threads.submit(() -> {
					List<Long> nanos = new ArrayList<>();
					while (System.nanoTime() < end) {
						nanos.add(act.applyAsLong(it));
					}
					return nanos;
				}));
			}
			List<Long> all = new ArrayList<>();
			for (Future<List<Long>> it : running) {
				all.addAll(it.get());
			}
			return all.stream().mapToLong(it -> it).toArray();
		}
		finally {
			threads.shutdownNow();
		}
	}

	private void publishing(Node one, Node other) throws Exception {
		drive(other, 2, WARM, Typist::typeOn);
		Helena helena = new Helena(one);
		Typist listening = new Typist(other, 0);
		for (int round = 1; round <= ROUNDS; round++) {
			String word = "kiuasvaraaja" + "bcdfg".charAt(round - 1);
			helena.teach("service-700", word);
			Visitor.Form form = helena.readyToPublish();
			AtomicBoolean over = new AtomicBoolean();
			ExecutorService others = Executors.newFixedThreadPool(2);
			Future<long[]> there = others.submit(() -> meanwhile(other, over));
			Future<long[]> here = others.submit(() -> meanwhile(one, over));
			TimeUnit.SECONDS.sleep(2);
			long start = System.nanoTime();
			form.send();
			double published = millis(start);
			boolean heard = false;
			while (!heard && millis(start) < 60_000) {
				heard = listening.ask("Asiakas kyseli, saako meiltä " + word + ".").contains("\"service-700\"");
				TimeUnit.MILLISECONDS.sleep(20);
			}
			double effective = millis(start);
			TimeUnit.SECONDS.sleep(2);
			over.set(true);
			Map<String, Double> figures = new TreeMap<>(Map.of("heard by the other node after ms", heard ? effective : Double.NaN,
					"answer to the publisher ms", published));
			figures.put("slowest suggestion there ms", Report.spread(there.get()).get("slowest ms"));
			figures.put("slowest suggestion here ms", Report.spread(here.get()).get("slowest ms"));
			this.report.add(PUBLISHING, "round " + round, figures);
			others.shutdown();
		}
	}

	/** Somebody types on, ten times a second. */
	private static long[] meanwhile(Node node, AtomicBoolean over) throws InterruptedException {
		Typist typist = new Typist(node, 90);
		List<Long> nanos = new ArrayList<>();
		typist.typeOn();
		while (!over.get()) {
			nanos.add(typist.typeOn());
			TimeUnit.MILLISECONDS.sleep(100);
		}
		return nanos.stream().mapToLong(it -> it).toArray();
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}
}
