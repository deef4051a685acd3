package fi.hetki.backup;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A file of H2: a new one is filled beside and renamed. */
final class H2Destination implements Destination {

	private final H2Place place;

	private final H2Place beside;

	private final SimpleDriverDataSource database;

	private @Nullable FileChannel lock;

	H2Destination(SimpleDriverDataSource database) {
		this.database = database;
		this.place = H2Place.of(String.valueOf(database.getUrl())).orElseThrow(() -> new Trouble("backup.trouble.memory"));
		this.beside = this.place.beside(".restoring");
	}

	@Override
	public Optional<Loss> holds() throws IOException {
		if (!Files.exists(this.place.file())) {
			return Optional.empty();
		}
		try (Connection connection = this.database.getConnection()) {
			return Schema.version(connection).map(it -> loss(connection));
		}
		catch (SQLException closed) {
			if (H2Place.isInUse(closed)) {
				throw new Trouble("backup.trouble.running");
			}
			return Optional.of(Loss.unknown());
		}
	}

	private static Loss loss(Connection connection) {
		try {
			return Loss.of(connection);
		}
		catch (SQLException unreadable) {
			return Loss.unknown();
		}
	}

	/** The lock is the one that H2 itself takes, so that no server starts on a file that is about to go. */
	@Override
	public DataSource begin() throws IOException {
		if (Files.exists(this.place.file())) {
			this.lock = FileChannel.open(this.place.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
			try {
				if (this.lock.tryLock() == null) {
					throw new Trouble("backup.trouble.running");
				}
			}
			catch (OverlappingFileLockException inThisProcess) {
				throw new Trouble("backup.trouble.running");
			}
		}
		Disk.folder(this.place.file().getParent());
		Files.deleteIfExists(this.beside.file());
		return besideIt();
	}

	private SimpleDriverDataSource besideIt() {
		SimpleDriverDataSource it = new SimpleDriverDataSource();
		it.setDriver(this.database.getDriver());
		it.setUrl(this.beside.url());
		it.setUsername(this.database.getUsername());
		it.setPassword(this.database.getPassword());
		return it;
	}

	@Override
	public @Nullable String schema() {
		return null;
	}

	@Override
	public void takePlace() throws SQLException, IOException {
		try (Connection connection = besideIt().getConnection()) {
			Database.run(connection, "shutdown");
		}
		try (FileChannel whole = FileChannel.open(this.beside.file(), StandardOpenOption.WRITE)) {
			whole.force(true);
		}
		if (File.separatorChar == '\\') {
			// Windows renames nothing over an open file.
			unlock();
		}
		Files.move(this.beside.file(), this.place.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		Disk.force(this.place.file().getParent());
	}

	private void unlock() {
		try {
			if (this.lock != null) {
				this.lock.close();
			}
		}
		catch (IOException closed) {
			// The end of the process opens every lock.
		}
	}

	@Override
	public void close() {
		unlock();
		Disk.drop(this.beside.file());
	}
}
