package fi.hetki.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the application itself puts backups, and when. Nothing happens by itself until a folder is named. */
@Component
class BackupFolder {

	private final Optional<Path> folder;

	private final LocalTime at;

	private final int keep;

	private final Clock clock;

	BackupFolder(@Value("${hetki.backup.folder}") String folder, @Value("${hetki.backup.at}") String at, @Value("${hetki.backup.keep}") int keep, Clock clock) {
		this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder.strip()).toAbsolutePath());
		this.at = LocalTime.parse(at);
		this.keep = Math.max(1, keep);
		this.clock = clock;
	}

	boolean isOn() {
		return this.folder.isPresent();
	}

	Optional<Path> folder() {
		return this.folder;
	}

	int keep() {
		return this.keep;
	}

	/** A file that is not there yet, named by the present time. What was left half-way by others is cleared away. */
	Path fresh() {
		Path folder = this.folder.orElseThrow();
		try {
			Disk.folder(folder);
			Disk.sweep(folder, "hetki-*.zip.part", this.clock.instant().minus(Duration.ofDays(1)));
			return folder.resolve(BackupName.at(this.clock.instant()));
		}
		catch (IOException failed) {
			throw new Trouble("backup.trouble.writing", folder, Disk.reason(failed));
		}
	}

	/** @return empty where the file is not on this machine, or not any more */
	Optional<Path> find(Run run) {
		return this.folder.flatMap(it -> Optional.ofNullable(run.fileName()).map(it::resolve)).filter(Files::isRegularFile);
	}

	/** The oldest go. Those that somebody asked for stay until somebody takes them away. */
	void thin(Ledger ledger, Run.Occasion occasion) {
		if (occasion != Run.Occasion.HAND) {
			List<Run> kept = ledger.kept(occasion);
			for (Run it : kept.subList(Math.min(this.keep, kept.size()), kept.size())) {
				find(it).ifPresent(file -> {
					Disk.drop(file);
					ledger.forget(it.id());
				});
			}
		}
	}

	/** When the last one should have been made, by the clock of the machine. */
	Instant lastDue(Instant now) {
		ZonedDateTime here = now.atZone(ZoneId.systemDefault());
		ZonedDateTime today = here.with(this.at);
		return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
	}

	Instant nextDue(Instant now) {
		return lastDue(now).atZone(ZoneId.systemDefault()).plusDays(1).toInstant();
	}
}
