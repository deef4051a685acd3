package fi.hetki.backup;

import fi.hetki.files.FileStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** {@code hetki.jar backup FILE} and {@code hetki.jar restore FILE}: plain lines, and 0 or 1 for whoever calls it. */
public final class BackupCommand {

	private static final List<String> NAMES = List.of("backup", "restore");

	private static final String REPLACE = "--replace";

	/** For a server to take a question, and for it to say how far it is. */
	private static final Duration PATIENCE = Duration.ofSeconds(90);

	/** Between two lines. */
	private static final Duration LINE = Duration.ofSeconds(5);

	private final ConfigurableApplicationContext context;

	private final CommandWords words;

	private final Clock clock;

	private final SimpleDriverDataSource database;

	private BackupCommand(ConfigurableApplicationContext context, CommandWords words) {
		this.context = context;
		this.words = words;
		this.clock = context.getBean(Clock.class);
		this.database = context.getBean(SimpleDriverDataSource.class);
	}

	public static boolean isAsked(String... arguments) {
		return arguments.length > 0 && NAMES.contains(arguments[0]);
	}

	/** @return 0 where it is done, 1 where it is not */
	public static int run(PrintStream out, String... arguments) {
		CommandWords words = new CommandWords(out, Locale.getDefault());
		List<String> files = Arrays.stream(arguments).skip(1).filter(it -> !it.startsWith("--")).toList();
		if (files.size() != 1) {
			words.say("backup.say.usage");
			return 1;
		}
		String[] settings = Arrays.stream(arguments).skip(1).filter(it -> it.startsWith("--") && !it.equals(REPLACE)).toArray(String[]::new);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CommandBeans.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF).logStartupInfo(false).registerShutdownHook(false).properties("logging.level.root=off").run(settings)) {
			BackupCommand command = new BackupCommand(context, words);
			Path file = Path.of(files.get(0)).toAbsolutePath();
			if (arguments[0].equals("backup")) {
				command.backUp(file);
			}
			else {
				command.restore(file, List.of(arguments).contains(REPLACE));
			}
			return 0;
		}
		catch (Exception failed) {
			Trouble why = Trouble.of(failed);
			words.say(why.key(), why.details().toArray());
			return 1;
		}
	}

	private void backUp(Path asked) throws IOException {
		Path file = Files.isDirectory(asked) ? asked.resolve(BackupName.at(this.clock.instant())) : asked;
		if (Files.exists(file)) {
			throw new Trouble("backup.trouble.exists", file);
		}
		if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
			throw new Trouble("backup.trouble.nofolder", file);
		}
		Optional<H2Place> h2 = H2Place.of(String.valueOf(this.database.getUrl()));
		if (h2.isPresent() && !Files.exists(h2.get().file())) {
			throw new Trouble("backup.trouble.nothing");
		}
		if (h2.isPresent() && isInUse()) {
			ask(Asks.beside(h2.get()), file);
		}
		else {
			dump(file);
		}
		try (BackupFile written = BackupFile.open(file)) {
			Manifest it = written.manifest();
			this.words.say("backup.say.done", file, Files.size(file) / 1e6, it.rows(), it.files(), it.schema());
			if (!it.bring().isEmpty()) {
				this.words.say("backup.say.bring", String.join(", ", it.bring()));
			}
		}
	}

	private boolean isInUse() {
		try (Connection connection = this.database.getConnection()) {
			return false;
		}
		catch (SQLException closed) {
			if (H2Place.isInUse(closed)) {
				return true;
			}
			throw new Trouble("backup.trouble.reading", String.valueOf(closed.getMessage()));
		}
	}

	private void dump(Path file) throws IOException {
		Optional<UUID> run = noted();
		Ledger ledger = this.context.getBean(Ledger.class);
		try {
			Manifest written = this.context.getBean(Dump.class).write(file, new Pulse(this.clock, LINE, (step, done, all) -> {
				this.words.at(step, done, all);
				run.ifPresent(it -> ledger.beat(it, step, done, all));
			}));
			run.ifPresent(it -> ledger.done(it, null, file.toFile().length(), written));
		}
		catch (Trouble failed) {
			run.ifPresent(it -> ledger.fail(it, failed));
			throw failed;
		}
	}

	/** In the list that the admin sees, where this version of the tables has one. */
	private Optional<UUID> noted() {
		try {
			return this.context.getBean(Ledger.class).begin(Run.Occasion.COMMAND);
		}
		catch (RuntimeException older) {
			return Optional.empty();
		}
	}

	private void ask(Asks asks, Path file) throws IOException {
		String id = UUID.randomUUID().toString();
		try {
			asks.ask(id);
		}
		catch (IOException closed) {
			throw new Trouble("backup.trouble.asks", asks.folder(), Disk.reason(closed));
		}
		this.words.say("backup.say.asked");
		try {
			hear(asks, id);
			asks.carry(id, file);
		}
		finally {
			asks.clear(id);
		}
	}

	private void hear(Asks asks, String id) throws IOException {
		Instant last = this.clock.instant();
		List<String> before = List.of();
		while (asks.heard(id, "done").isEmpty()) {
			Optional<List<String>> failed = asks.heard(id, "failed");
			if (failed.isPresent()) {
				throw new Trouble(failed.get().get(0), failed.get().stream().skip(1).toArray());
			}
			List<String> said = asks.heard(id, "said").orElse(before);
			if (!said.equals(before)) {
				before = said;
				last = this.clock.instant();
				this.words.at(Progress.Step.valueOf(said.get(0)), Long.parseLong(said.get(1)), Long.parseLong(said.get(2)));
			}
			else if (last.plus(PATIENCE).isBefore(this.clock.instant())) {
				throw new Trouble("backup.trouble.noanswer");
			}
			LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
		}
	}

	private void restore(Path file, boolean replace) {
		Restore restore = new Restore(Destination.of(this.database), this.context.getBean(FileStore.class), this.context.getBean(Migrations.class));
		Restore.Done done = restore.run(file, replace, new Pulse(this.clock, LINE, this.words::at));
		Manifest it = done.manifest();
		if (done.mended() > 0) {
			this.words.say("backup.say.mended", done.mended());
		}
		ConfigurableEnvironment here = this.context.getEnvironment();
		List<String> missing = Stream.concat(it.settings().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()), it.bring().stream())
			.filter(one -> !here.containsProperty(one.replaceFirst("=.*", ""))).toList();
		if (!missing.isEmpty()) {
			this.words.say("backup.say.settings", String.join("\n  ", missing));
		}
		this.words.say("backup.say.restored", it.rows(), it.files(),
				DateTimeFormatter.ISO_LOCAL_DATE.format(it.takenAt().atZone(ZoneId.systemDefault())) + " " + DateTimeFormatter.ofPattern("HH:mm").format(it.takenAt().atZone(ZoneId.systemDefault())),
				it.schema(), done.schema());
	}
}
