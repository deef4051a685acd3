package fi.hetki.backup;

import fi.hetki.files.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes all there is into one file, in memory that does not grow with it. Rows first, all as they are at one moment,
 * and files afterwards: a row is written after its file, so what a row names is there.
 */
class Dump {

	/** A file may be swept away between its row and its turn, where somebody deleted the row meanwhile. */
	private static final int TRIES = 3;

	private static final int AT_ONCE = 1000;

	private final DataSource database;

	private final FileStore store;

	private final OwnSettings settings;

	private final Clock clock;

	Dump(DataSource database, FileStore store, OwnSettings settings, Clock clock) {
		this.database = database;
		this.store = store;
		this.settings = settings;
		this.clock = clock;
	}

	/** The file has its name when it is whole, read again and on the disk; before that it has another. */
	Manifest write(Path file, Progress progress) {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			Manifest written = tried(part, progress);
			progress.at(Progress.Step.CHECKING, 0, 1);
			BackupFile.open(part).close();
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			Disk.force(file.toAbsolutePath().getParent());
			return written;
		}
		catch (IOException failed) {
			throw new Trouble("backup.trouble.writing", file, Disk.reason(failed));
		}
		catch (SQLException failed) {
			throw new Trouble("backup.trouble.reading", String.valueOf(failed.getMessage()));
		}
		finally {
			Disk.drop(part);
		}
	}

	private Manifest tried(Path part, Progress progress) throws IOException, SQLException {
		for (int left = TRIES; ; left--) {
			try {
				return once(part, progress);
			}
			catch (SweptMeanwhile gone) {
				if (left == 1) {
					throw new Trouble("backup.trouble.missing", gone.getMessage());
				}
			}
		}
	}

	private Manifest once(Path part, Progress progress) throws IOException, SQLException {
		try (Connection connection = this.database.getConnection(); FileChannel channel = Disk.open(part)) {
			Database kind = Database.of(connection);
			kind.freeze(connection);
			try (BackupWriter out = new BackupWriter(channel)) {
				String schema = Schema.version(connection).orElseThrow(() -> new Trouble("backup.trouble.nothing"));
				List<TableShape> shapes = TableShape.of(connection);
				kind.hold(connection, shapes);
				List<Manifest.Rows> tables = new ArrayList<>();
				for (TableShape it : shapes) {
					progress.at(Progress.Step.ROWS, tables.size(), shapes.size());
					int done = tables.size();
					tables.add(rows(connection, it, out, () -> progress.at(Progress.Step.ROWS, done, shapes.size())));
				}
				StoredFiles files = StoredFiles.of(shapes);
				int count = files.count(connection);
				long bytes = copy(connection, files, count, out, progress);
				Manifest manifest = new Manifest(Manifest.FORMAT, this.settings.product(), schema, kind.name(), this.clock.instant(), tables, count, bytes,
						this.settings.named(), this.settings.toBring());
				out.finish(manifest);
				channel.force(true);
				return manifest;
			}
			finally {
				kind.thaw(connection);
			}
		}
	}

	private Manifest.Rows rows(Connection connection, TableShape shape, BackupWriter out, Runnable alive) throws IOException, SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(AT_ONCE);
			try (ResultSet rows = statement.executeQuery(shape.select())) {
				return out.table(shape, writer -> {
					long count = 0;
					for (; rows.next(); count++) {
						writer.row(rows);
						if (count % AT_ONCE == 0) {
							alive.run();
						}
					}
					return count;
				});
			}
		}
	}

	private long copy(Connection connection, StoredFiles files, int count, BackupWriter out, Progress progress) throws IOException, SQLException {
		long bytes = 0;
		if (count > 0) {
			try (Statement statement = connection.createStatement()) {
				statement.setFetchSize(AT_ONCE);
				try (ResultSet hashes = statement.executeQuery(files.all())) {
					for (int done = 0; hashes.next(); done++) {
						progress.at(Progress.Step.FILES, done, count);
						bytes += copy(hashes.getString(1), files, out);
					}
				}
			}
		}
		return bytes;
	}

	private long copy(String sha256, StoredFiles files, BackupWriter out) throws IOException, SQLException {
		try (InputStream content = opened(sha256, files)) {
			return out.file(sha256, content);
		}
	}

	private InputStream opened(String sha256, StoredFiles files) throws SQLException {
		try {
			return this.store.open(sha256);
		}
		catch (IOException missing) {
			try (Connection now = this.database.getConnection()) {
				if (files.isNamed(now, sha256)) {
					throw new Trouble("backup.trouble.missing", sha256);
				}
			}
			throw new SweptMeanwhile(sha256, missing);
		}
	}

	private static final class SweptMeanwhile extends UncheckedIOException {

		SweptMeanwhile(String sha256, IOException missing) {
			super(sha256, missing);
		}
	}
}
