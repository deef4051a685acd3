package fi.hetki.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.OnPostgres;
import fi.hetki.TestPostgres;
import fi.hetki.files.FileStore;
import fi.hetki.files.Folders;
import fi.hetki.people.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The restore that everybody should have tried: the whole demonstration firm, while people work, to H2 and back to PostgreSQL. */
@OnPostgres
class DrillTests {

	@TempDir
	Path folder;

	@Autowired
	DataSource database;

	@Autowired
	JdbcTemplate sql;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	FileStore store;

	@Autowired
	OwnSettings settings;

	@Autowired
	Migrations migrations;

	@Autowired
	Clock clock;

	/** Other tests of this firm lose files on purpose, and a backup without them would be none. */
	@BeforeEach
	void takeOutWhatNamesLostFiles() {
		for (String named : List.of("lead_attachment sha256", "photo sha256", "photo thumbnail_sha256")) {
			String table = named.split(" ")[0], column = named.split(" ")[1];
			this.sql.queryForList("select distinct " + column + " from " + table, String.class)
				.stream()
				.filter(it -> !isThere(it))
				.forEach(it -> this.sql.update("delete from " + table + " where " + column + " = ?", it));
		}
	}

	private boolean isThere(String sha256) {
		try (InputStream content = this.store.open(sha256)) {
			return true;
		}
		catch (IOException | IllegalArgumentException lost) {
			return false;
		}
	}

	@AfterEach
	void forget() {
		this.sql.update("delete from customer where name like 'Drill %'");
	}

	@Test
	void whatIsBackedUpUnderWritesComesBackOnBothDatabases() throws Exception {
		Path first = this.folder.resolve("first.zip");
		AtomicInteger written = new AtomicInteger();
		during(() -> write(written), () -> dump(this.database, this.store).write(first, Progress.NONE));
		assertThat(written).hasPositiveValue();

		SimpleDriverDataSource h2 = Bare.h2("file:" + this.folder.resolve("trial") + Bare.MODE);
		FileStore elsewhere = Folders.at(this.folder.resolve("files"));
		restore(h2, elsewhere, first);
		Path second = this.folder.resolve("second.zip");
		dump(h2, elsewhere).write(second, Progress.NONE);

		SimpleDriverDataSource postgres = Bare.postgres(TestPostgres.newDatabase());
		FileStore third = Folders.at(this.folder.resolve("more"));
		restore(postgres, third, second);
		Path last = this.folder.resolve("third.zip");
		dump(postgres, third).write(last, Progress.NONE);

		Canon canon = Canon.of(first);
		assertThat(Canon.of(second)).isEqualTo(canon);
		assertThat(Canon.of(last)).isEqualTo(canon);
		assertThat(canon.rows().get("moment")).isNotEmpty();
		assertThat(history(Bare.sql(h2))).isEqualTo(history(this.sql));
		assertThat(history(Bare.sql(postgres))).isEqualTo(history(this.sql));
		assertPairs(canon);
	}

	/** A customer and her other names are written in one transaction: a state in which one is there without the other never was. */
	private void write(AtomicInteger written) {
		this.transaction.executeWithoutResult(it -> {
			UUID id = Entry.newId();
			this.sql.update("insert into customer (id, site_id, kind, name, created_at, version) select ?, id, 'CONSUMER', ?, current_timestamp, 0 from site order by id fetch first 1 row only", id, "Drill " + id);
			this.sql.update("insert into customer_key (customer_id, identity) values (?, ?)", id, "drill " + id);
		});
		written.incrementAndGet();
	}

	private static void assertPairs(Canon canon) {
		long customers = canon.rows().get("customer").stream().filter(it -> it.contains("name=Drill ")).count();
		long keys = canon.rows().get("customer_key").stream().filter(it -> it.contains("identity=drill ")).count();
		assertThat(keys).isEqualTo(customers);
	}

	/** What Flyway will find when the application starts there. */
	private static List<String> history(JdbcTemplate database) {
		return database.queryForList("select version || ' ' || script from flyway_schema_history where success and version is not null order by version", String.class);
	}

	private static void during(Runnable other, Runnable work) throws InterruptedException {
		AtomicBoolean over = new AtomicBoolean();
		Thread beside = new Thread(() -> {
			while (!over.get()) {
				other.run();
			}
		});
		beside.start();
		try {
			work.run();
		}
		finally {
			over.set(true);
			beside.join();
		}
	}

	private Dump dump(DataSource database, FileStore store) {
		return new Dump(database, store, this.settings, this.clock);
	}

	private void restore(SimpleDriverDataSource database, FileStore store, Path file) {
		new Restore(Destination.of(database), store, this.migrations).run(file, false, Progress.NONE);
	}
}
