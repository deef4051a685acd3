package fi.hetki;

import fi.hetki.matching.EngineBench;
import fi.hetki.routing.ReplayBench;
import fi.hetki.rubric.RubricBench;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Measures how fast the engine and the server are: ./mvnw -Pbench verify */
public final class Bench {

	private Bench() {
	}

	/** @param args where the build puts its things, and what to measure: jobs, start, engine, replay, rubric, typing, publishing, leads, phone, start */
	public static void main(String[] args) throws Exception {
		Path target = Path.of(args[0]);
		List<String> parts = Arrays.asList(args).subList(1, args.length);
		Report report = new Report();
		try {
			if (parts.contains("engine")) {
				EngineBench.run(target.resolve("bench"), report);
			}
			if (parts.contains("replay")) {
				ReplayBench.run(report);
			}
			if (parts.contains("rubric")) {
				RubricBench.run(report);
			}
			if (parts.contains("typing") || parts.contains("publishing")) {
				ServerBench.run(target, parts, report);
			}
			if (parts.contains("jobs")) {
				JobsBench.run(target, Stream.of(System.getProperty("bench.leads", "10000,100000,1000000").split(",")).map(Integer::valueOf).toList(),
						Integer.getInteger("bench.warm", 15), Integer.getInteger("bench.seconds", 8), report);
			}
			if (parts.contains("leads")) {
				LeadsBench.run(target, report);
			}
			if (parts.contains("start")) {
				StartBench.run(target, report);
			}
			if (parts.contains("phone")) {
				PhoneBench.run(target, report);
			}
		}
		finally {
			report.write(target.resolve("bench"));
		}
		System.exit(0);
	}
}
