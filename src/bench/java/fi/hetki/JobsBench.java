package fi.hetki;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a logged moment, a list and a lead cost: the packaged application from outside, each beside its floor, which is
 * the same SQL sent by a loop straight to the same server, one job after the other.
 */
final class JobsBench {

	private static final List<Integer> CONNECTIONS = List.of(1, 4, 16);

	private static final int FLOOR_ROUNDS = 400;

	private final Report report;

	private final Path folder;

	private final String table;

	private final Cores database;

	private final int warm;

	private final int seconds;

	private JobsBench(Report report, Path folder, String table, Cores database, int warm, int seconds) {
		this.report = report;
		this.folder = folder;
		this.table = table;
		this.database = database;
		this.warm = warm;
		this.seconds = seconds;
	}

	/** @param sizes of the firm, in leads */
	static void run(Path target, List<Integer> sizes, int warm, int seconds, Report report) throws Exception {
		Files.createDirectories(target.resolve("bench"));
		for (int leads : sizes) {
			Path data = Files.createTempDirectory(target.resolve("bench"), "postgres");
			EmbeddedPostgres.Builder settings = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(true)
				.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("shared_buffers", "1GB").setServerConfig("max_wal_size", "4GB");
			SqlFloor.SETTINGS.forEach(settings::setServerConfig);
			try (EmbeddedPostgres postgres = settings.start()) {
				String url = postgres.getJdbcUrl("postgres", "postgres");
				Cores database = new Cores(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0)));
				JobsBench bench = new JobsBench(report, target.resolve("bench"), String.format(Locale.ROOT, "Jobs, %,d leads", leads), database, warm, seconds);
				try (Node node = node(target, url)) {
					Firm.fill(url, target, leads);
				}
				try (Node node = node(target, url)) {
					bench.measure(node, url, data);
				}
			}
		}
	}

	private static Node node(Path target, String url) {
		return Node.on(url).packaged(target.resolve("hetki.jar")).option("-Xmx768m").start();
	}

	private void measure(Node node, String url, Path data) throws Exception {
		Cores application = new Cores(node.handle().pid());
		List<Jobs> noticing = people(16, it -> Jobs.noticing(node.port(), "bench-" + (203 + 4 * it)));
		List<Jobs> working = people(16, it -> Jobs.working(node.port(), "bench-1"));
		drive(noticing.subList(0, 1), Jobs::asset, 2);
		job("an asset", application, noticing, Jobs::asset, null);
		job("J1 log a moment, form", application, noticing, Jobs::logByForm, floor(url, data, noticing, Jobs::logByForm));
		job("J1 log a moment, API", application, noticing, Jobs::logByApi, floor(url, data, noticing, Jobs::logByApi));
		job("J2 list", application, working, Jobs::list, floor(url, data, working, Jobs::list));
		job("J2 list, newest", application, working, Jobs::newest, floor(url, data, working, Jobs::newest));
		job("J2 list, filter and word", application, working, Jobs::search, floor(url, data, working, Jobs::search));
		job("J3 lead", application, working, Jobs::lead, floor(url, data, working, Jobs::lead));
	}

	private static List<Jobs> people(int number, IntFunction<Jobs> one) {
		return IntStream.range(0, number).mapToObj(one).toList();
	}

	private SqlFloor floor(String url, Path data, List<Jobs> people, Consumer<Jobs> job) throws Exception {
		drive(people, job, this.warm);
		return SqlFloor.of(url, data, () -> job.accept(people.get(0)));
	}

	private void job(String name, Cores application, List<Jobs> people, Consumer<Jobs> job, @Nullable SqlFloor floor) throws Exception {
		Map<String, Double> least = new LinkedHashMap<>();
		if (floor != null) {
			try (floor) {
				Files.writeString(this.folder.resolve(name.replaceAll("\\W+", "-") + ".sql"), floor.script());
				least.put("application / floor", floor(name + ", floor", floor));
				if (name.startsWith("J1")) {
					least.put("application / writes", floor(name + ", floor, writes alone", floor.writing()));
				}
			}
		}
		for (int connections : CONNECTIONS) {
			double before = application.used(), beneath = this.database.used();
			long start = System.nanoTime();
			long[] nanos = drive(people.subList(0, connections), job, this.seconds);
			double took = (System.nanoTime() - start) / 1e9;
			Map<String, Double> figures = Report.spread(nanos);
			figures.put("a second", nanos.length / took);
			double each = (application.used() - before) / nanos.length;
			figures.put("application ms/job", each);
			figures.put("database ms/job", (this.database.used() - beneath) / nanos.length);
			least.forEach((what, ms) -> figures.put(what, each / ms));
			this.report.add(this.table, name + ", connections: " + connections, figures);
		}
	}

	/** @return processor time of the loop and the server together, in ms a job */
	private double floor(String name, SqlFloor floor) throws Exception {
		for (int i = 0; i < FLOOR_ROUNDS / 2; i++) {
			floor.again();
		}
		double beneath = this.database.used();
		long loop = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		long[] nanos = new long[FLOOR_ROUNDS];
		for (int i = 0; i < nanos.length; i++) {
			long start = System.nanoTime();
			floor.again();
			nanos[i] = System.nanoTime() - start;
		}
		Map<String, Double> figures = Report.spread(nanos);
		double server = (this.database.used() - beneath) / nanos.length;
		double client = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - loop) / 1e6 / nanos.length;
		figures.put("database ms/job", server);
		figures.put("loop ms/job", client);
		figures.put("statements", (double) floor.statements());
		this.report.add(this.table, name, figures);
		return server + client;
	}

	/** So many at once, each asking again as soon as it is answered. */
	private static long[] drive(List<Jobs> people, Consumer<Jobs> job, int seconds) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(people.size());
		try {
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
			List<Callable<List<Long>>> all = new ArrayList<>();
			people.forEach(it -> all.add(() -> {
				List<Long> nanos = new ArrayList<>();
				while (System.nanoTime() < end) {
					long start = System.nanoTime();
					job.accept(it);
					nanos.add(System.nanoTime() - start);
				}
				return nanos;
			}));
			List<Long> nanos = new ArrayList<>();
			for (Future<List<Long>> it : threads.invokeAll(all)) {
				nanos.addAll(it.get());
			}
			return nanos.stream().mapToLong(it -> it).toArray();
		}
		finally {
			threads.shutdownNow();
		}
	}
}
