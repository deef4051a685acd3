package fi.hetki;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One real PostgreSQL for all tests of a JVM, without Docker: the one that HETKI_TEST_PG_URL names (a JDBC URL of a
 * user who may create databases), else an embedded one, else the one that Debian installed. Where there is none the
 * tests are skipped with one line, and with CI set they fail.
 */
public final class TestPostgres {

	private static @Nullable Optional<String> server;

	private static @Nullable String migrated;

	private TestPostgres() {
	}

	public static synchronized boolean available() {
		if (server == null) {
			List<String> refusals = new ArrayList<>();
			server = Stream.<Start>of(TestPostgres::given, TestPostgres::embedded, TestPostgres::debian)
				.flatMap(start -> tried(start, refusals).stream())
				.findFirst();
			if (server.isEmpty()) {
				System.err.println("No PostgreSQL: its tests are skipped. " + String.join("; ", refusals));
			}
		}
		if (server.isEmpty() && System.getenv("CI") != null) {
			throw new IllegalStateException("CI needs a PostgreSQL; set HETKI_TEST_PG_URL or install one");
		}
		return server.isPresent();
	}

	/** The JDBC URL, with user and password in it, of a database that nobody has used. */
	public static String newDatabase() {
		return copyOf("template1");
	}

	/** The same with all tables and no rows: migrated once, copied as often as somebody asks. */
	public static synchronized String migrated() {
		if (migrated == null) {
			String url = newDatabase();
			Flyway.configure().dataSource(url, null, null).load().migrate();
			migrated = url.replaceFirst("^jdbc:postgresql://[^/]+/([^?]*).*", "$1");
		}
		return copyOf(migrated);
	}

	private static String copyOf(String template) {
		if (!available()) {
			throw new IllegalStateException("No PostgreSQL; guard the test with TestPostgres#available");
		}
		String url = server.orElseThrow();
		String name = "hetki_" + UUID.randomUUID().toString().replace("-", "");
		try (Connection connection = DriverManager.getConnection(url)) {
			connection.createStatement().execute("create database " + name + " template " + template);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return url.replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
	}

	private static Optional<String> tried(Start start, List<String> refusals) {
		try {
			return start.start();
		}
		catch (Exception | LinkageError ex) {
			refusals.add(ex.toString());
			return Optional.empty();
		}
	}

	private static Optional<String> given() {
		return Optional.ofNullable(System.getenv("HETKI_TEST_PG_URL"));
	}

	private static Optional<String> embedded() throws IOException {
		EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
		return Optional.of(postgres.getJdbcUrl("postgres", "postgres"));
	}

	private static Optional<String> debian() throws IOException, InterruptedException {
		Path installed = Path.of("/usr/lib/postgresql");
		if (!Files.isDirectory(installed)) {
			throw new IOException("nothing in " + installed);
		}
		Path bin;
		try (Stream<Path> versions = Files.list(installed)) {
			bin = versions.map(it -> it.resolve("bin"))
				.filter(it -> Files.isExecutable(it.resolve("initdb")))
				.max(Path::compareTo)
				.orElseThrow(() -> new IOException("no initdb in " + installed));
		}
		Path home = Files.createTempDirectory("hetki-postgres");
		boolean root = System.getProperty("user.name").equals("root");
		// As root PostgreSQL refuses to run: it becomes the user that its package made.
		List<String> as = root ? List.of("runuser", "-u", "postgres", "--") : List.of();
		if (root) {
			run(List.of("chown", "postgres", home.toString()), List.of());
		}
		String data = home.resolve("data").toString();
		int port = freePort();
		run(as, List.of(bin.resolve("initdb").toString(), "-D", data, "-A", "trust", "-U", "postgres", "--no-sync", "-E",
				"UTF8", "--locale=C.UTF-8"));
		run(as, List.of(bin.resolve("pg_ctl").toString(), "-D", data, "-w", "-l", home.resolve("log").toString(), "-o",
				"-p " + port + " -c unix_socket_directories=" + home + " -c listen_addresses=127.0.0.1 -c fsync=off",
				"start"));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			try {
				run(as, List.of(bin.resolve("pg_ctl").toString(), "-D", data, "-m", "immediate", "stop"));
				run(List.of("rm", "-r", home.toString()), List.of());
			}
			catch (Exception ex) {
				System.err.println("PostgreSQL in " + home + " was left behind: " + ex);
			}
		}));
		return Optional.of("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
	}

	private static void run(List<String> as, List<String> command) throws IOException, InterruptedException {
		List<String> all = Stream.concat(as.stream(), command.stream()).toList();
		Path output = Files.createTempFile("hetki-postgres", ".log");
		try {
			// The server inherits the output and keeps it open, so it may not be a pipe that somebody reads to its end.
			Process process = new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile()).start();
			if (process.waitFor() != 0) {
				throw new IOException(all + ": " + Files.readString(output));
			}
		}
		finally {
			Files.delete(output);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private interface Start {

		Optional<String> start() throws Exception;

	}

	static class NewDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.datasource.url=" + newDatabase(), "spring.datasource.username=", "spring.datasource.password=")
				.applyTo(context);
		}

	}

}
