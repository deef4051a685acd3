package fi.hetki.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Makes backups beside everybody's work, one at a time. */
@Component
class BackupDesk {

	private static final Logger log = LoggerFactory.getLogger(BackupDesk.class);

	private static final Duration AGAIN = Duration.ofHours(1);

	private static final int LATELY = 50;

	private final BackupFolder folder;

	private final Ledger ledger;

	private final Dump dump;

	private final TaskExecutor executor;

	private final Clock clock;

	BackupDesk(BackupFolder folder, Ledger ledger, Dump dump, @Qualifier("applicationTaskExecutor") TaskExecutor executor, Clock clock) {
		this.folder = folder;
		this.ledger = ledger;
		this.dump = dump;
		this.executor = executor;
		this.clock = clock;
	}

	/** @return empty where one is being made already, or there is no folder to put it */
	Optional<UUID> start(Run.Occasion occasion) {
		Optional<UUID> begun = this.folder.isOn() ? this.ledger.begin(occasion) : Optional.empty();
		begun.ifPresent(id -> this.executor.execute(() -> make(id, occasion)));
		return begun;
	}

	/** Where the machine slept at the hour, it is made up for; where it failed, it is tried again. */
	boolean isDue() {
		Instant now = this.clock.instant();
		Instant due = this.folder.lastDue(now);
		return this.folder.isOn() && this.ledger.newest(LATELY).stream().filter(it -> it.occasion() == Run.Occasion.NIGHT)
			.noneMatch(it -> it.begunAt().isAfter(now.minus(AGAIN)) || !it.begunAt().isBefore(due) && !it.isFailed(now));
	}

	void make(UUID id, Run.Occasion occasion) {
		try {
			Path file = this.folder.fresh();
			Manifest written = this.dump.write(file, new Pulse(this.clock, (step, done, all) -> this.ledger.beat(id, step, done, all)));
			this.ledger.done(id, String.valueOf(file.getFileName()), Files.size(file), written);
			this.folder.thin(this.ledger, occasion);
		}
		catch (RuntimeException | IOException failed) {
			Trouble why = Trouble.of(failed);
			log.error("A backup failed: {}", CommandWords.english(why), (failed instanceof Trouble) ? null : failed);
			this.ledger.fail(id, why);
		}
	}
}
