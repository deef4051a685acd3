package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two versions alive on one database, see docs/upgrading.md:
 * {@code ./mvnw -Pcrash verify -DskipTests=false -Dtest=RollingUpgradeTests -Dhetki.older=path/of/the/older/hetki.jar}, once the newer one is packaged.
 */
@EnabledIfSystemProperty(named = "hetki.older", matches = ".+")
@EnabledIf("fi.hetki.TestPostgres#available")
class RollingUpgradeTests {

	private static final Path OLDER = Path.of(System.getProperty("hetki.older", ""));

	private static final Path NEWER = Path.of(System.getProperty("hetki.newer", "target/hetki.jar"));

	private static final Duration PHASE = Duration.ofSeconds(Integer.getInteger("hetki.seconds", 10));

	private static final Duration PAUSE = Duration.ofMillis(Integer.getInteger("hetki.pause", 100));

	private final Queue<Done> done = new ConcurrentLinkedQueue<>();

	private final List<Thread> clients = new ArrayList<>();

	private volatile String phase = "older alone";

	private volatile boolean over;

	private record Done(String phase, String what, int status, long nanos, String moment) {

		boolean failed() {
			return this.status != (this.what.equals("log") ? 302 : 200);
		}
	}

	@Test
	void nobodyNoticesThatAVersionTakesOver() throws Exception {
		String url = TestPostgres.newDatabase();
		try (Node older = node(url, OLDER); Node newer = node(url, NEWER)) {
			start(older);
			found(url);
			Client[] all = { new Client("maija"), new Client("ville"), new Client("aino"), new Client("sari") };
			for (Client it : all) {
				it.moveTo(older);
				Thread thread = new Thread(it);
				this.clients.add(thread);
				thread.start();
			}
			phase("older alone", PHASE);
			phase("newer starts and migrates", Duration.ZERO);
			start(newer);
			phase("both", PHASE);
			all[0].moveTo(newer);
			all[1].moveTo(newer);
			phase("half moved", PHASE);
			all[2].moveTo(newer);
			all[3].moveTo(newer);
			for (Client it : all) {
				it.awaitMoved();
			}
			phase("older stops", Duration.ZERO);
			older.stop();
			phase("newer alone", PHASE);
			end();
		}
		finally {
			end();
		}
		System.out.println(table());
		assertThat(this.done).filteredOn(Done::failed).isEmpty();
		assertEachOnce(url);
	}

	private static Node node(String url, Path jar) {
		return Node.on(url).packaged(jar).option("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC").with("spring.profiles.active", "postgres").with("spring.datasource.password", "").with("hetki.demo.load", "false");
	}

	/** However long it takes while the other one is asked: nothing here is about speed. */
	private static void start(Node node) throws InterruptedException {
		node.launch();
		while (!node.isReady()) {
			assertThat(node.isAlive()).as(node.log()).isTrue();
			TimeUnit.MILLISECONDS.sleep(500);
		}
	}

	private static void found(String url) throws Exception {
		try (Connection connection = DriverManager.getConnection(url); InputStream firm = RollingUpgradeTests.class.getResourceAsStream("/crash/firm.sql")) {
			connection.createStatement().execute(new String(firm.readAllBytes(), StandardCharsets.UTF_8).replace(":password", "'" + DatabaseFaultTests.PASSWORD + "'"));
		}
	}

	private void phase(String name, Duration length) throws InterruptedException {
		this.phase = name;
		TimeUnit.MILLISECONDS.sleep(length.toMillis());
	}

	private void end() throws InterruptedException {
		this.over = true;
		for (Thread it : this.clients) {
			it.join(30_000);
		}
	}

	private void assertEachOnce(String url) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url)) {
			for (Done it : this.done) {
				if (it.moment() != null && !it.failed()) {
					ResultSet rows = connection.createStatement().executeQuery("select count(*) from moment where id = '" + it.moment() + "'");
					rows.next();
					assertThat(rows.getInt(1)).as(it.moment()).isEqualTo(1);
				}
			}
		}
	}

	private String table() {
		StringBuilder table = new StringBuilder("| phase | what | requests | failed | slowest ms |\n|---|---|---|---|---|\n");
		Map<String, List<Done>> rows = new TreeMap<>();
		List<String> phases = this.done.stream().map(Done::phase).distinct().toList();
		this.done.forEach(it -> rows.computeIfAbsent(phases.indexOf(it.phase()) + " | " + it.phase() + " | " + it.what(), key -> new ArrayList<>()).add(it));
		rows.forEach((name, all) -> table.append(name.replaceFirst("^\\d+ ", "")).append(" | ").append(all.size()).append(" | ")
			.append(all.stream().filter(Done::failed).count()).append(' ')
			.append(all.stream().filter(Done::failed).map(Done::status).distinct().toList()).append(" | ")
			.append(all.stream().mapToLong(Done::nanos).max().orElse(0) / 1_000_000).append(" |\n"));
		return table.toString();
	}

	private final class Client implements Runnable {

		private final String login;

		private volatile Node next;

		private volatile Node node;

		private Visitor visitor;

		private Client(String login) {
			this.login = login;
		}

		/** As a load balancer does: from the next request on. */
		void moveTo(Node node) {
			this.next = node;
		}

		/** What was under way has been answered. */
		void awaitMoved() throws InterruptedException {
			while (this.node != this.next) {
				TimeUnit.MILLISECONDS.sleep(20);
			}
		}

		@Override
		public void run() {
			while (!RollingUpgradeTests.this.over) {
				if (this.node != this.next) {
					this.node = this.next;
					this.visitor = new Visitor(Wires.through(this.node.port(), "fi")).signIn(this.login);
				}
				Visitor.Form form = this.visitor.get("/moments/new?begin=anew").form("/moments").with("words", "Jarrut vinkuu.");
				take("log", form.ask(), form.fields().get("id").get(0));
				for (String path : new String[] { "/moments", "/me" }) {
					take(path, new Visitor.Ask("GET", path, Map.of(), Map.of(), null), null);
				}
				if (this.login.equals("sari")) {
					take("/leads", new Visitor.Ask("GET", "/leads", Map.of(), Map.of(), null), null);
				}
			}
		}

		/** A little apart, so that there is room for the one that starts. */
		private void take(String what, Visitor.Ask ask, String moment) {
			LockSupport.parkNanos(PAUSE.toNanos());
			String phase = RollingUpgradeTests.this.phase;
			long start = System.nanoTime();
			int status = 0;
			try {
				status = this.visitor.send(ask).status();
			}
			catch (UncheckedIOException broken) {
				System.err.println(phase + " " + what + ": " + broken.getMessage());
			}
			RollingUpgradeTests.this.done.add(new Done(phase, what, status, System.nanoTime() - start, moment));
		}
	}
}
