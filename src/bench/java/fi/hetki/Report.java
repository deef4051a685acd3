package fi.hetki;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, as tables for people and as JSON for programs. */
public final class Report {

	private static final double MILLION = 1e6;

	private final List<Line> lines = new ArrayList<>();

	/**
	 * @param load the system's load while it was measured: how many wanted a core at the same time
	 * @param figures by the heading of their column
	 */
	public record Line(String table, String what, double load, Map<String, Double> figures) {
	}

	public void add(String table, String what, Map<String, Double> figures) {
		double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
		this.lines.add(new Line(table, what, load, figures));
		System.out.println(table + ": " + what + " " + figures + " at load " + load);
	}

	public double figure(String table, String what, String heading) {
		return this.lines.stream()
			.filter(it -> it.table().equals(table) && it.what().equals(what))
			.findFirst()
			.orElseThrow()
			.figures()
			.get(heading);
	}

	/** In milliseconds. */
	public static Map<String, Double> spread(long[] nanos) {
		long[] sorted = nanos.clone();
		Arrays.sort(sorted);
		Map<String, Double> figures = new LinkedHashMap<>();
		figures.put("p50 ms", at(sorted, 0.5));
		figures.put("p95 ms", at(sorted, 0.95));
		figures.put("p99 ms", at(sorted, 0.99));
		figures.put("slowest ms", at(sorted, 1));
		figures.put("calls", (double) sorted.length);
		return figures;
	}

	private static double at(long[] sorted, double share) {
		return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / MILLION;
	}

	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("bench.md"), markdown());
		JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(folder.resolve("bench.json").toFile(), this.lines);
	}

	private String markdown() {
		return this.lines.stream().map(Line::table).distinct().map(this::table).collect(Collectors.joining("\n"));
	}

	private String table(String name) {
		List<Line> mine = this.lines.stream().filter(it -> it.table().equals(name)).toList();
		List<String> headings = mine.stream().flatMap(it -> it.figures().keySet().stream()).distinct().toList();
		StringBuilder table = new StringBuilder("## " + name + "\n\n");
		table.append("| | ").append(String.join(" | ", headings)).append(" | load |\n|---|").append("---:|".repeat(headings.size() + 1)).append("\n");
		for (Line line : mine) {
			table.append("| ").append(line.what()).append(" | ");
			headings.forEach(it -> table.append(number(line.figures().get(it))).append(" | "));
			table.append(String.format(Locale.ROOT, "%.1f", line.load())).append(" |\n");
		}
		return table.toString();
	}

	private static String number(Double value) {
		Predicate<Double> whole = it -> it == Math.rint(it) && it >= 10;
		return (value == null) ? "" : whole.test(value) ? String.valueOf(value.longValue())
				: String.format(Locale.ROOT, (value >= 100) ? "%.0f" : (value >= 10) ? "%.1f" : "%.2f", value);
	}
}
