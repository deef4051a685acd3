package fi.hetki.backup;

import fi.hetki.files.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a backup back, wholly or not at all. */
final class Restore {

	private final Destination destination;

	private final FileStore store;

	private final Migrations migrations;

	Restore(Destination destination, FileStore store, Migrations migrations) {
		this.migrations = migrations;
		this.destination = destination;
		this.store = store;
	}

	/** @param replace whether what is there may be lost */
	Done run(Path file, boolean replace, Progress progress) {
		progress.at(Progress.Step.CHECKING, 0, 1);
		try (BackupFile backup = BackupFile.open(file); this.destination) {
			Optional<Destination.Loss> loss = this.destination.holds();
			if (loss.isPresent() && !replace) {
				throw refusal(loss.get());
			}
			DataSource beside = this.destination.begin();
			long mended;
			Database kind;
			try (Connection connection = beside.getConnection()) {
				kind = Database.of(connection);
				String from = backup.manifest().schema();
				migrate(beside, kind, from);
				files(backup, progress);
				mended = new Load(connection, kind).run(backup, progress);
			}
			progress.at(Progress.Step.UPGRADING, 0, 1);
			Flyway newest = this.migrations.of(beside, kind, this.destination.schema(), null);
			newest.migrate();
			String to = Migrations.newest(newest);
			progress.at(Progress.Step.SWITCHING, 0, 1);
			this.destination.takePlace();
			return new Done(backup.manifest(), to, mended);
		}
		catch (SQLException | FlywayException failed) {
			throw new Trouble("backup.trouble.restoring", String.valueOf(failed.getMessage()).strip().lines().findFirst().orElse(""));
		}
		catch (IOException failed) {
			throw new Trouble("backup.trouble.restoring", Disk.reason(failed));
		}
	}

	private static Trouble refusal(Destination.Loss loss) {
		return loss.known() ? new Trouble("backup.trouble.holds", loss.people(), loss.customers(), loss.moments(), loss.leads())
				: new Trouble("backup.trouble.holds.unknown");
	}

	/**
	 * To where the backup was, and not further: its rows fit these tables. What later migrations do with rows, such as filling
	 * a new column from an old one, they do afterwards, as they would have done with the database itself.
	 */
	private void migrate(DataSource beside, Database kind, String version) {
		String newest = Migrations.newest(this.migrations.of(beside, kind, this.destination.schema(), null));
		if (Schema.isNewer(version, newest)) {
			throw new Trouble("backup.trouble.newer", version, newest);
		}
		this.migrations.of(beside, kind, this.destination.schema(), version).migrate();
	}

	/** Before the rows that name them. Those that are there already become young, so that no sweep takes them meanwhile. */
	private void files(BackupFile backup, Progress progress) throws IOException {
		List<String> all = backup.files().toList();
		for (int done = 0; done < all.size(); done++) {
			progress.at(Progress.Step.FILES, done, all.size());
			try (InputStream content = backup.file(all.get(done))) {
				if (!this.store.put(content).sha256().equals(all.get(done))) {
					throw new Trouble("backup.trouble.changed", all.get(done));
				}
			}
		}
	}

	/** @param mended texts with signs that this database cannot keep */
	record Done(Manifest manifest, String schema, long mended) {
	}
}
