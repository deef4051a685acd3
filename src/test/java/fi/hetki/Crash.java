package fi.hetki;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Kills the application and its database server under load and says what was lost: ./mvnw -Pcrash verify */
public final class Crash {

	private final Path folder;

	private final int clients;

	private final int longest;

	private final Duration limit;

	private final List<Storm.Calm> calms = new ArrayList<>();

	private Crash(Path folder, int clients, int longest, Duration limit) {
		this.folder = folder;
		this.clients = clients;
		this.longest = longest;
		this.limit = limit;
	}

	/**
	 * @param args where the build puts its things; how often the application is killed on H2 and on PostgreSQL, and
	 * PostgreSQL itself; how many clients; the longest time between kills in milliseconds; the longest storm in minutes
	 */
	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]).resolve("crash").resolve(String.valueOf(System.currentTimeMillis()));
		Crash crash = new Crash(folder, number(args, 4), number(args, 5), Duration.ofMinutes(number(args, 6)));
		try (CrashDatabase database = CrashDatabase.postgres(folder.resolve("server"))) {
			crash.storm(database, Storm.Victim.DATABASE, number(args, 3));
		}
		try (CrashDatabase database = CrashDatabase.postgres(folder.resolve("postgres"))) {
			crash.storm(database, Storm.Victim.APPLICATION, number(args, 2));
		}
		try (CrashDatabase database = CrashDatabase.h2(Files.createDirectories(folder.resolve("h2")), ";WRITE_DELAY=0")) {
			crash.storm(database, Storm.Victim.APPLICATION, number(args, 1));
		}
		boolean lost = crash.calms.stream().anyMatch(it -> !it.faults().isEmpty());
		System.exit(lost ? 1 : 0);
	}

	private static int number(String[] args, int place) {
		return Integer.parseInt(args[place]);
	}

	private void storm(CrashDatabase database, Storm.Victim victim, int kills) throws Exception {
		if (kills > 0) {
			Storm.Plan plan = new Storm.Plan(victim, kills, this.clients, this.longest, this.limit);
			Storm.Calm calm = new Storm(database, this.folder.resolve(database + " " + victim), plan, System.nanoTime()).rage();
			System.out.println(calm);
			this.calms.add(calm);
			write(this.folder.getParent());
		}
	}

	private void write(Path folder) throws IOException {
		StringBuilder table = new StringBuilder("| database | killed | kills | clients | acknowledged | moments | leads | lines of trails | back after, median | longest | faults |\n|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
		for (Storm.Calm it : this.calms) {
			List<Long> sorted = it.recovery().stream().sorted().toList();
			table.append(String.format(Locale.ROOT, "| %s | %s | %d | %d | %d | %d | %d | %d | %.1f s | %.1f s | %d |%n", it.database(),
					it.plan().victim().name().toLowerCase(Locale.ROOT), sorted.size(), it.plan().clients() + 1, it.acknowledged(), it.moments(), it.leads(), it.lines(),
					sorted.get(sorted.size() / 2) / 1000.0, Collections.max(sorted) / 1000.0, it.faults().size()));
		}
		this.calms.forEach(it -> it.faults().forEach(fault -> table.append("\n- ").append(it.database()).append(": ").append(fault)));
		Files.writeString(folder.resolve("crash.md"), table);
		JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(folder.resolve("crash.json").toFile(), this.calms);
	}

}
