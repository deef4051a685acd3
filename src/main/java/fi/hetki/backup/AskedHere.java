package fi.hetki.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The server's side of {@link Asks}: a command that finds the database open asks here. */
@Component
class AskedHere {

	private static final Logger log = LoggerFactory.getLogger(AskedHere.class);

	private final Optional<Asks> asks;

	private final Dump dump;

	private final Ledger ledger;

	private final TaskExecutor executor;

	private final Clock clock;

	private final AtomicBoolean busy = new AtomicBoolean();

	AskedHere(@Value("${spring.datasource.url}") String url, Dump dump, Ledger ledger, @Qualifier("applicationTaskExecutor") TaskExecutor executor, Clock clock) {
		this.asks = H2Place.of(url).map(Asks::beside).flatMap(AskedHere::made);
		this.dump = dump;
		this.ledger = ledger;
		this.executor = executor;
		this.clock = clock;
	}

	private static Optional<Asks> made(Asks asks) {
		try {
			return Optional.of(asks.make());
		}
		catch (IOException unwritable) {
			log.warn("Nobody can ask for a backup by a command while this runs: {}", unwritable.toString());
			return Optional.empty();
		}
	}

	/** Looks into a folder, in one place only: an H2 file is open in one place only. */
	@Scheduled(fixedDelayString = "PT2S")
	void look() throws IOException {
		if (this.asks.isPresent() && !this.busy.get()) {
			for (String id : this.asks.get().open()) {
				if (!this.busy.getAndSet(true)) {
					this.executor.execute(() -> answer(this.asks.get(), id));
				}
			}
		}
	}

	private void answer(Asks asks, String id) {
		try {
			if (asks.take(id)) {
				UUID run = this.ledger.begin(Run.Occasion.COMMAND).orElseThrow();
				Pulse pulse = new Pulse(this.clock, (step, done, all) -> {
					this.ledger.beat(run, step, done, all);
					tell(asks, id, "said", List.of(step.name(), String.valueOf(done), String.valueOf(all)));
				});
				try {
					Manifest written = this.dump.write(asks.backup(id), pulse);
					this.ledger.done(run, null, Files.size(asks.backup(id)), written);
					tell(asks, id, "done", List.of());
				}
				catch (RuntimeException | IOException failed) {
					Trouble why = Trouble.of(failed);
					this.ledger.fail(run, why);
					tell(asks, id, "failed", Stream.concat(Stream.of(why.key()), why.details().stream()).toList());
				}
			}
		}
		finally {
			this.busy.set(false);
		}
	}

	private static void tell(Asks asks, String id, String ending, List<String> words) {
		try {
			asks.say(id, ending, words);
		}
		catch (IOException deaf) {
			log.warn("A command cannot be answered: {}", deaf.toString());
		}
	}

	/** What nobody fetched holds everything, and lies there for nothing. */
	@Scheduled(fixedDelayString = "PT1H")
	void clear() throws IOException {
		if (this.asks.isPresent()) {
			Disk.sweep(this.asks.get().folder(), "*", this.clock.instant().minus(Duration.ofHours(12)));
		}
	}
}
