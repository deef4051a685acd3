package fi.hetki.moments;

import fi.hetki.statistics.Cell;
import fi.hetki.statistics.Cells;
import fi.hetki.statistics.Median;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much work it is to log a moment, over the whole firm and by way in. Never by person: a figure stands on five people
 * and twenty moments, and what is hidden cannot be had by subtracting either, see {@link Cells}.
 *
 * @param all null where there is too little to say anything
 * @param byCode opened by the code of a place or not
 */
record LoggingTimes(@Nullable Figures all, List<Part> byCode, List<Part> byChannel) {

	static LoggingTimes of(List<Logged> logged) {
		List<UUID> authors = logged.stream().map(Logged::author).toList();
		boolean enough = Cells.enough((int) authors.stream().distinct().count(), authors.size());
		return new LoggingTimes(enough ? Figures.of(logged) : null, parts(logged, it -> it.placed() ? "code" : "nocode"),
				parts(logged, it -> (it.channel() != null) ? it.channel().name() : "none"));
	}

	private static List<Part> parts(List<Logged> logged, Function<Logged, String> key) {
		Map<String, List<Logged>> parts = logged.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
		Cells<String> cells = Cells.of(parts.entrySet().stream()
			.map(it -> Cell.of(it.getKey(), it.getValue().stream().map(Logged::author).toList()))
			.toList());
		return parts.entrySet().stream()
			.map(it -> new Part(it.getKey(), cells.shows(it.getKey()) ? Figures.of(it.getValue()) : null))
			.sorted((one, other) -> one.key().compareTo(other.key()))
			.toList();
	}

	/** @param figures null where they stay hidden */
	record Part(String key, @Nullable Figures figures) {
	}

	/**
	 * @param seconds in the middle: half of the moments took less
	 * @param longSeconds nine of ten moments took this or less
	 */
	record Figures(int moments, long seconds, long longSeconds, long taps, long manyTaps) {

		private static Figures of(List<Logged> logged) {
			return new Figures(logged.size(), median(logged, Logged::seconds), ninth(logged, Logged::seconds),
					median(logged, Logged::taps), ninth(logged, Logged::taps));
		}

		private static long median(List<Logged> logged, ToIntFunction<Logged> what) {
			return Math.round(Median.of(logged.stream().mapToDouble(what::applyAsInt).toArray()));
		}

		private static int ninth(List<Logged> logged, ToIntFunction<Logged> what) {
			int[] sorted = logged.stream().mapToInt(what).toArray();
			Arrays.sort(sorted);
			return sorted[(9 * sorted.length + 9) / 10 - 1];
		}
	}

	/** One moment whose form counted. */
	record Logged(UUID author, boolean placed, @Nullable Channel channel, int seconds, int taps) {
	}
}
