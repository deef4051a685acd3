package fi.hetki.backup;

import fi.hetki.shell.PatientMigration;
import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Looks before a new version changes the tables: an older application does not start on newer ones, which Flyway would let
 * pass, and what is there is backed up first, where a folder is named.
 */
@Component
class Upgrade implements FlywayMigrationStrategy {

	private static final Logger log = LoggerFactory.getLogger(Upgrade.class);

	private final BackupFolder folder;

	private final Dump dump;

	private final Ledger ledger;

	private final PatientMigration patient;

	Upgrade(BackupFolder folder, Dump dump, Ledger ledger, PatientMigration patient) {
		this.folder = folder;
		this.dump = dump;
		this.ledger = ledger;
		this.patient = patient;
	}

	@Override
	public void migrate(Flyway flyway) {
		MigrationInfoService info = flyway.info();
		MigrationInfo current = info.current();
		if (current == null) {
			this.patient.migrate(flyway);
			return;
		}
		String newest = Migrations.newest(flyway);
		String stands = current.getVersion().getVersion();
		if (Schema.isNewer(stands, newest)) {
			throw new NotStarted("The database is at version " + stands + " and this Hetki knows it up to version " + newest
					+ ": start the newer Hetki that was here before, or restore a backup from before the upgrade (docs/backup.md).");
		}
		Optional<Done> saved = (info.pending().length > 0 && this.folder.isOn()) ? Optional.of(save(stands, newest)) : Optional.empty();
		this.patient.migrate(flyway);
		saved.ifPresent(this::note);
	}

	private Done save(String stands, String newest) {
		try {
			log.info("The tables go from version {} to {}; everything is backed up first", stands, newest);
			Path file = this.folder.fresh();
			return new Done(file, this.dump.write(file, Progress.NONE));
		}
		catch (Trouble why) {
			throw new NotStarted("The tables were not brought to version " + newest + " because the backup before it failed (" + CommandWords.english(why)
					+ "): mend that, or unset hetki.backup.folder if you have a backup of your own.");
		}
	}

	/** The list is there only after the tables are. */
	private void note(Done saved) {
		log.info("{} holds everything as it was before", saved.file());
		this.ledger.begin(Run.Occasion.UPGRADE)
			.ifPresent(id -> this.ledger.done(id, String.valueOf(saved.file().getFileName()), saved.file().toFile().length(), saved.written()));
		this.folder.thin(this.ledger, Run.Occasion.UPGRADE);
	}

	private record Done(Path file, Manifest written) {
	}
}
