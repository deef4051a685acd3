package fi.hetki;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** A database on the disk, as a firm has it, that can be looked at from outside and killed. */
abstract class CrashDatabase implements AutoCloseable {

	/** Of {@link Visitor#PASSWORD}. */
	private static final String PASSWORD = "{argon2}$argon2id$v=19$m=19456,t=2,p=1$CXyjYaplC8l6T4kmgrDdpQ$KfNUA7OR0Hw0F7d8s3rWPIdAMjuN154wxK4koviNYP0";

	private final String name;

	private CrashDatabase(String name) {
		this.name = name;
	}

	/** A file beside the application, which is its only process. */
	static CrashDatabase h2(Path folder, String settings) throws Exception {
		return new H2(folder, settings).filled();
	}

	/** A server of its own: what it acknowledges is on the disk, unless the settings say otherwise. */
	static CrashDatabase postgres(Path folder, String... settings) throws Exception {
		return new Postgres(folder, settings).filled();
	}

	abstract String url();

	Connection open() throws SQLException {
		return DriverManager.getConnection(url(), "hetki", "");
	}

	/** At once and with all its children; it stands again when this returns. @return how often it refused to start */
	int killAndRestart() throws Exception {
		throw new UnsupportedOperationException(this.name + " has no process of its own");
	}

	@Override
	public void close() throws Exception {
	}

	CrashDatabase filled() throws Exception {
		Flyway.configure()
			.dataSource(url(), url().contains("postgresql") ? null : "hetki", url().contains("postgresql") ? null : "")
			.locations("classpath:db/migration", "classpath:db/vendor/" + (url().contains("postgresql") ? "postgresql" : "h2"))
			.javaMigrations(writtenInJava())
			.load()
			.migrate();
		try (Connection connection = open(); Statement statement = connection.createStatement();
				InputStream firm = CrashDatabase.class.getResourceAsStream("/crash/firm.sql")) {
			for (String it : new String(firm.readAllBytes(), StandardCharsets.UTF_8).replace(":password", "'" + PASSWORD + "'").split(";\\R")) {
				statement.execute(it);
			}
		}
		return this;
	}

	/** Those that the application finds as beans. */
	private static JavaMigration[] writtenInJava() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(JavaMigration.class));
		return scan.findCandidateComponents("fi.hetki")
			.stream()
			.map(it -> BeanUtils.instantiateClass(ClassUtils.resolveClassName(it.getBeanClassName(), null), JavaMigration.class))
			.toArray(JavaMigration[]::new);
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static final class H2 extends CrashDatabase {

		private final String url;

		private H2(Path folder, String settings) {
			super("H2 file");
			this.url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("hetki") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000" + settings;
		}

		@Override
		String url() {
			return this.url;
		}

	}

	private static final class Postgres extends CrashDatabase {

		private static final int ATTEMPTS = 8;

		private final Path data;

		private final String[] settings;

		private EmbeddedPostgres server;

		private Postgres(Path folder, String... settings) throws IOException {
			super("PostgreSQL");
			this.data = Files.createDirectories(folder).resolve("data");
			this.settings = settings;
			this.server = start(0);
		}

		private EmbeddedPostgres start(int port) throws IOException {
			EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
				.setPGStartupWait(Duration.ofMinutes(2))
				.setDataDirectory(this.data)
				.setCleanDataDirectory(false)
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on");
			for (int i = 0; i < this.settings.length; i += 2) {
				builder.setServerConfig(this.settings[i], this.settings[i + 1]);
			}
			return ((port > 0) ? builder.setPort(port) : builder).start();
		}

		@Override
		String url() {
			return this.server.getJdbcUrl("postgres", "postgres");
		}

		@Override
		Connection open() throws SQLException {
			return DriverManager.getConnection(url());
		}

		@Override
		int killAndRestart() throws Exception {
			long postmaster = Long.parseLong(Files.readAllLines(this.data.resolve("postmaster.pid")).get(0));
			ProcessHandle main = ProcessHandle.of(postmaster).orElseThrow();
			List<ProcessHandle> all = Stream.concat(Stream.of(main), main.descendants()).toList();
			all.forEach(ProcessHandle::destroyForcibly);
			for (ProcessHandle it : all) {
				while (it.isAlive()) {
					Thread.sleep(5);
				}
			}
			return restart();
		}

		private int restart() throws Exception {
			// It finds nobody to stop, and lets go of the folder.
			this.server.close();
			@Nullable Exception last = null;
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				try {
					this.server = start(this.server.getPort());
					return attempt;
				}
				catch (IOException | IllegalStateException refused) {
					last = refused;
					Thread.sleep(500);
				}
			}
			throw new IllegalStateException("PostgreSQL does not start again", last);
		}

		@Override
		public void close() throws IOException {
			this.server.close();
		}

	}

}
