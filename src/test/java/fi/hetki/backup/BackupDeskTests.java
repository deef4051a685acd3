package fi.hetki.backup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.files.Folders;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** When a backup is made by itself, what stays of it, and what the admin is told. */
class BackupDeskTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	@TempDir
	Path folder;

	private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

	private final Clock clock = new Clock() {

		@Override
		public Instant instant() {
			return BackupDeskTests.this.now.get();
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	};

	private final DataSource database = database();

	private final Ledger ledger = new Ledger(this.database, this.clock);

	@Test
	void oneIsMadeAtTheHourAndMadeUpForWhereTheMachineSlept() {
		BackupDesk desk = desk(2);
		assertThat(desk.isDue()).isTrue();
		make(desk, Run.Occasion.NIGHT);
		assertThat(desk.isDue()).isFalse();
		later(Duration.ofHours(10));
		assertThat(desk.isDue()).isFalse();
		later(Duration.ofHours(40));
		assertThat(desk.isDue()).isTrue();
	}

	@Test
	void whatFailedIsTriedAgainAnHourLater() {
		BackupDesk desk = desk(2);
		UUID id = this.ledger.begin(Run.Occasion.NIGHT).orElseThrow();
		this.ledger.fail(id, new Trouble("backup.trouble.missing", "ab"));
		assertThat(desk.isDue()).isFalse();
		later(Duration.ofMinutes(61));
		assertThat(desk.isDue()).isTrue();
	}

	@Test
	void theOldestGoAndThoseThatSomebodyAskedForStay() throws IOException {
		BackupDesk desk = desk(2);
		for (int night = 0; night < 4; night++) {
			make(desk, Run.Occasion.NIGHT);
			later(Duration.ofDays(1));
			make(desk, Run.Occasion.HAND);
			later(Duration.ofMinutes(1));
		}
		assertThat(files()).hasSize(2 + 4);
		assertThat(this.ledger.kept(Run.Occasion.NIGHT)).hasSize(2);
	}

	@Test
	void oneIsMadeAtATimeAndWhoeverIsSilentLosesTheTurn() {
		UUID first = this.ledger.begin(Run.Occasion.HAND).orElseThrow();
		assertThat(this.ledger.begin(Run.Occasion.NIGHT)).isEmpty();
		later(Duration.ofMinutes(3));
		assertThat(this.ledger.begin(Run.Occasion.NIGHT)).isPresent();
		assertThat(this.ledger.one(first).orElseThrow()).satisfies(it -> {
			assertThat(it.state()).isEqualTo(Run.State.FAILED);
			assertThat(it.fault()).isEqualTo("backup.trouble.stopped");
		});
	}

	@Test
	void theLightIsGreenWithAFreshOneAndRedWithAnOldOrAFailedOne() {
		BackupDesk desk = desk(2);
		assertThat(shown(true)).isEqualTo(new BackupLight.Shown(BackupLight.Colour.GREY, "first", null));
		assertThat(shown(false)).isEqualTo(new BackupLight.Shown(BackupLight.Colour.GREY, "off", null));
		make(desk, Run.Occasion.NIGHT);
		assertThat(shown(true)).isEqualTo(new BackupLight.Shown(BackupLight.Colour.GREEN, "good", NOON));
		assertThat(shown(false)).isEqualTo(new BackupLight.Shown(BackupLight.Colour.GREY, "byhand", NOON));
		later(Duration.ofHours(26).plusMinutes(1));
		assertThat(shown(true)).isEqualTo(new BackupLight.Shown(BackupLight.Colour.RED, "old", NOON));
		assertThat(health().getCode()).isEqualTo("OVERDUE");
		make(desk, Run.Occasion.NIGHT);
		assertThat(shown(true).colour()).isEqualTo(BackupLight.Colour.GREEN);
		assertThat(health()).isEqualTo(Status.UP);
		Instant failing = this.now.updateAndGet(it -> it.plusSeconds(60));
		this.ledger.fail(this.ledger.begin(Run.Occasion.NIGHT).orElseThrow(), new Trouble("backup.trouble.reading", "x"));
		assertThat(shown(true)).isEqualTo(new BackupLight.Shown(BackupLight.Colour.RED, "failed", failing));
	}

	@Test
	void aFileThatARowNamesAndThatIsNotThereFailsTheBackupAndLeavesNone() throws IOException {
		Bare.sql(this.database).execute("create table photo (id integer, sent_sha256 varchar(64), sha256 varchar(64))");
		Bare.sql(this.database).update("insert into photo values (1, ?, ?)", "a".repeat(64), "b".repeat(64));
		make(desk(2), Run.Occasion.HAND);
		assertThat(this.ledger.newest(1)).singleElement().satisfies(it -> {
			assertThat(it.fault()).isEqualTo("backup.trouble.missing");
			assertThat(it.details()).containsExactly("b".repeat(64));
		});
		assertThat(files()).isEmpty();
	}

	/** The server's answer to a command that found the database open. */
	@Test
	void aCommandThatAsksIsAnswered() throws IOException {
		Path place = this.folder.resolve("db");
		AskedHere here = new AskedHere("jdbc:h2:file:" + place, dump(), this.ledger, Runnable::run, this.clock);
		Asks asks = Asks.beside(H2Place.of("jdbc:h2:" + place + ";MODE=PostgreSQL").orElseThrow());
		asks.ask("one");
		here.look();
		assertThat(asks.heard("one", "done")).isPresent();
		Path carried = this.folder.resolve("carried.zip");
		asks.carry("one", carried);
		asks.clear("one");
		BackupFile.open(carried).close();
		assertThat(asks.folder()).isEmptyDirectory();
	}

	private static DataSource database() {
		DataSource database = Bare.memory();
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V70__backup.sql")).execute(database);
		Bare.sql(database).execute("create table flyway_schema_history (version varchar(10), success boolean)");
		Bare.sql(database).execute("insert into flyway_schema_history values ('70', true)");
		return database;
	}

	private Dump dump() {
		return Bare.dump(this.database, Folders.at(this.folder.resolve("files")));
	}

	private BackupDesk desk(int keep) {
		return new BackupDesk(folder(true, keep), this.ledger, dump(), Runnable::run, this.clock);
	}

	private BackupFolder folder(boolean on, int keep) {
		return new BackupFolder(on ? this.folder.resolve("kept").toString() : "", "03:00", keep, this.clock);
	}

	private BackupLight.Shown shown(boolean on) {
		return new BackupLight(this.ledger, folder(on, 2), this.clock).shown();
	}

	private Status health() {
		return new BackupHealth(new BackupLight(this.ledger, folder(true, 2), this.clock)).health().getStatus();
	}

	private void make(BackupDesk desk, Run.Occasion occasion) {
		assertThat(desk.start(occasion)).isPresent();
	}

	private void later(Duration time) {
		this.now.updateAndGet(it -> it.plus(time));
	}

	private List<String> files() throws IOException {
		List<String> found = new ArrayList<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(this.folder.resolve("kept"))) {
			all.forEach(it -> found.add(it.getFileName().toString()));
		}
		return found;
	}
}
