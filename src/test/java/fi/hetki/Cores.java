package fi.hetki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a process and those that it started have used of the cores, also those that have ended. It is read from
 * {@code /proc}, so on Linux alone; elsewhere it is not a number.
 */
final class Cores {

	private static final Path PROCESSES = Path.of("/proc");

	private static final double TICK = 10;

	private final long process;

	Cores(long process) {
		this.process = process;
	}

	/** In milliseconds, in steps of ten. */
	double used() {
		if (!Files.isDirectory(PROCESSES.resolve(String.valueOf(this.process)))) {
			return Double.NaN;
		}
		Map<Long, Times> all = new HashMap<>();
		try (Stream<Path> entries = Files.list(PROCESSES)) {
			entries.filter(it -> it.getFileName().toString().matches("\\d+")).forEach(it -> read(it, all));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return TICK * all.entrySet().stream().filter(it -> isOurs(it.getKey(), all)).mapToLong(it -> it.getValue().ticks()).sum();
	}

	/** In megabytes, of the process itself: what lies in memory now. */
	double resident() throws IOException {
		return Files.readAllLines(PROCESSES.resolve(this.process + "/status"))
			.stream()
			.filter(it -> it.startsWith("VmRSS:"))
			.mapToDouble(it -> Double.parseDouble(it.replaceAll("\\D", "")) / 1024)
			.sum();
	}

	private boolean isOurs(long id, Map<Long, Times> all) {
		long at = id;
		while (at != this.process && all.containsKey(at)) {
			at = all.get(at).parent();
		}
		return at == this.process;
	}

	private static void read(Path entry, Map<Long, Times> all) {
		try {
			String line = Files.readString(entry.resolve("stat"));
			// The name in brackets may hold anything; the fields after it are numbers.
			List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
			long ticks = fields.subList(11, 15).stream().mapToLong(Long::parseLong).sum();
			all.put(Long.parseLong(entry.getFileName().toString()), new Times(Long.parseLong(fields.get(1)), ticks));
		}
		catch (IOException gone) {
			// It ended meanwhile, and its parent has its time now.
		}
	}

	/** @param ticks its own and those of its children that have ended */
	private record Times(long parent, long ticks) {
	}
}
