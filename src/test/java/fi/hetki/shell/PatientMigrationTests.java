package fi.hetki.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** One version works on a table that the next one changes. */
@EnabledIf("fi.hetki.TestPostgres#available")
class PatientMigrationTests {

	private final PatientMigration migration = new PatientMigration();

	@TempDir
	Path folder;

	private String url;

	@BeforeEach
	void open() throws Exception {
		this.url = TestPostgres.newDatabase();
		file("V1__leads.sql", "create table lead (id integer)");
		this.migration.migrate(flyway());
		file("V2__leads_worth.sql", "alter table lead add column worth integer");
	}

	/** Without lock_timeout everybody would wait behind the change, and that behind the one who reads. */
	@Test
	void aChangeThatMeetsSomebodyStepsBackForTheOthers() throws Exception {
		try (Connection reader = DriverManager.getConnection(this.url); Connection others = DriverManager.getConnection(this.url)) {
			reader.setAutoCommit(false);
			reader.createStatement().executeQuery("select * from lead");
			CompletableFuture<Void> change = CompletableFuture.runAsync(() -> this.migration.migrate(flyway()));
			long slowest = 0;
			for (int i = 0; i < 8; i++) {
				long start = System.nanoTime();
				others.createStatement().executeQuery("select count(*) from lead");
				slowest = Math.max(slowest, System.nanoTime() - start);
				TimeUnit.MILLISECONDS.sleep(100);
			}
			assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofMillis(900));
			assertThat(change).isNotDone();
			reader.commit();
			change.get(20, TimeUnit.SECONDS);
		}
		assertThat(flyway().info().current().getVersion().getVersion()).isEqualTo("2");
	}

	@Test
	void twoNodesAtOnceMigrateOnce() throws Exception {
		List<CompletableFuture<Void>> nodes = Stream.generate(() -> CompletableFuture.runAsync(() -> this.migration.migrate(flyway()))).limit(2).toList();
		CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
		assertThat(flyway().info().applied()).hasSize(2);
	}

	@Test
	void whatIsWrongIsNotTriedAgain() throws Exception {
		file("V3__leads_wrong.sql", "alter table nothing add column worth integer");
		assertThatThrownBy(() -> this.migration.migrate(flyway())).isInstanceOf(FlywayException.class).rootCause().isInstanceOf(SQLException.class);
	}

	/** As in the profile "postgres", only less patient. */
	private Flyway flyway() {
		org.flywaydb.core.api.configuration.FluentConfiguration settings = Flyway.configure().dataSource(this.url, null, null).locations("filesystem:" + this.folder)
			.initSql("set lock_timeout = '200ms'");
		settings.getPluginRegister().getExact(org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
		return settings.load();
	}

	private void file(String name, String sql) throws Exception {
		Files.writeString(this.folder.resolve(name), sql);
	}
}
