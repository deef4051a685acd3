package fi.hetki.matching;

import fi.hetki.Report;
import fi.hetki.routing.RoutingBenchmark;
import fi.hetki.rubric.ScoringBenchmark;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** How fast a note is heard, scored and routed without a database, and what a catalogue takes in time and memory to be ready for that. */
public final class EngineBench {

	private static final String HEARING = "By the clock (JMH)";

	private static final String CORE = "A note heard, time on the core";

	private static final String INDEX = "The index";

	private static final int WARM = 3_000;

	private static final int CALLS = 3_000;

	private static final int BUILDS = 5;

	private static final double MEGABYTE = 1024 * 1024;

	private EngineBench() {
	}

	public static void run(Path folder, Report report) throws IOException, RunnerException {
		Files.createDirectories(folder);
		for (String catalogue : List.of("workshop", "thousand")) {
			index(catalogue, report);
			core(catalogue, report);
		}
		Collection<RunResult> results = new Runner(new OptionsBuilder().include(FloorBenchmark.class.getSimpleName())
			.include(ListeningBenchmark.class.getSimpleName())
			.include(ScoringBenchmark.class.getSimpleName())
			.include(RoutingBenchmark.class.getSimpleName())
			.resultFormat(ResultFormatType.JSON)
			.result(folder.resolve("jmh.json").toString())
			.build()).run();
		results.stream().sorted((one, other) -> name(one).compareTo(name(other))).forEach(it -> hearing(it, results, report));
	}

	private static void hearing(RunResult result, Collection<RunResult> all, Report report) {
		Map<String, Double> figures = new LinkedHashMap<>();
		Statistics times = result.getPrimaryResult().getStatistics();
		for (int percent : List.of(50, 95, 99)) {
			figures.put("p" + percent + " ms", times.getPercentile(percent) / 1000);
		}
		figures.put("slowest ms", times.getMax() / 1000);
		figures.put("calls", (double) times.getN());
		String floor = "stems " + result.getParams().getParam("note");
		all.stream().filter(it -> name(it).equals(floor)).findFirst().ifPresent(it -> figures.put("p50 / stems",
				times.getPercentile(50) / it.getPrimaryResult().getStatistics().getPercentile(50)));
		report.add(HEARING, name(result), figures);
	}

	private static String name(RunResult result) {
		return result.getPrimaryResult().getLabel() + " " + result.getParams()
			.getParamsKeys()
			.stream()
			.sorted()
			.map(result.getParams()::getParam)
			.collect(Collectors.joining(" "));
	}

	/** What others do on the same machine lengthens the time by the clock and hardly the time on the core. */
	private static void core(String catalogue, Report report) {
		TriggerIndex index = TriggerIndex.of(ListeningBenchmark.wanted(catalogue));
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		for (int i = 0; i < WARM; i++) {
			ListeningBenchmark.NOTES.values().forEach(it -> index.hear(it, null));
		}
		for (String note : Languages.ALL) {
			long[] nanos = new long[CALLS];
			for (int i = 0; i < CALLS; i++) {
				long start = threads.getCurrentThreadCpuTime();
				index.hear(ListeningBenchmark.NOTES.get(note), null);
				nanos[i] = threads.getCurrentThreadCpuTime() - start;
			}
			report.add(CORE, catalogue + " " + note, Report.spread(nanos));
		}
	}

	private static void index(String catalogue, Report report) {
		List<Wanted> wanted = ListeningBenchmark.wanted(catalogue);
		TriggerIndex.of(wanted);
		double[] megabytes = new double[BUILDS];
		long[] nanos = new long[BUILDS];
		for (int i = 0; i < BUILDS; i++) {
			long before = used();
			long start = System.nanoTime();
			TriggerIndex index = TriggerIndex.of(wanted);
			nanos[i] = System.nanoTime() - start;
			megabytes[i] = (used() - before) / MEGABYTE;
			if (index.hear(Notes.ENGLISH, null).language().isEmpty()) {
				throw new IllegalStateException("It must still be there when it is weighed");
			}
		}
		Arrays.sort(megabytes);
		Arrays.sort(nanos);
		report.add(INDEX, catalogue + ", services: " + wanted.size(),
				Map.of("build ms", nanos[BUILDS / 2] / 1e6, "memory MB", megabytes[BUILDS / 2]));
	}

	private static long used() {
		Runtime runtime = Runtime.getRuntime();
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			System.gc();
			least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
		}
		return least;
	}
}
