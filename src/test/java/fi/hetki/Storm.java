package fi.hetki;

import fi.hetki.people.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Clients log moments and work leads while the application, or its database server, is killed again and again at moments
 * that nobody chose. What it says in the end stands in {@link Calm}.
 */
final class Storm {

	/** Who dies. */
	enum Victim {

		APPLICATION, DATABASE,
		/** In turn, the database first. */
		BOTH

	}

	/**
	 * @param kills how often
	 * @param clients who log, beside one who works leads
	 * @param longest milliseconds between a start and the next kill
	 * @param limit when to end, however many kills it has been
	 */
	record Plan(Victim victim, int kills, int clients, int longest, Duration limit) {
	}

	/**
	 * What it was like.
	 *
	 * @param acknowledged answers that said that something is done
	 * @param refusedStarts how often the database server did not start at the first attempt
	 * @param recovery milliseconds from each kill to the next acknowledgement
	 * @param faults what was promised and is not so; empty is what we want
	 */
	record Calm(String database, Plan plan, int acknowledged, long moments, long leads, long lines, int refusedStarts, List<Long> recovery, List<String> faults) {
	}

	private final CrashDatabase database;

	private final Path folder;

	private final Plan plan;

	private final Random random;

	private final Ledger ledger;

	private final Node node;

	private final AtomicBoolean over = new AtomicBoolean();

	private final Queue<CrashTeller.Stored> stored = new ConcurrentLinkedQueue<>();

	private final List<Long> recovery = new ArrayList<>();

	private int refusedStarts;

	Storm(CrashDatabase database, Path folder, Plan plan, long seed) throws IOException {
		this.database = database;
		this.folder = Files.createDirectories(folder);
		this.plan = plan;
		this.random = new Random(seed);
		this.ledger = new Ledger(folder.resolve("ledger.tsv"));
		this.node = Node.on(database.url())
			.with("hetki.demo.load", "false")
			.with("hetki.files.path", folder.resolve("files").toAbsolutePath().toString())
			// Letters are written, and there is nobody to take them.
			.with("spring.mail.host", "localhost")
			.with("spring.mail.port", "9")
			.with("hetki.base-url", "http://localhost")
			.with("hetki.mail.from", "hetki@malli.local");
	}

	Calm rage() throws Exception {
		List<CrashClient> clients = clients();
		ExecutorService threads = Executors.newFixedThreadPool(clients.size());
		try {
			this.node.start();
			clients.forEach(threads::submit);
			long end = System.nanoTime() + this.plan.limit().toNanos();
			for (int i = 0; i < this.plan.kills() && System.nanoTime() < end; i++) {
				awaitAcknowledgement(this.ledger.acknowledged() + this.plan.clients());
				Thread.sleep(this.random.nextInt(this.plan.longest()));
				kill();
			}
			this.over.set(true);
			threads.shutdown();
			if (!threads.awaitTermination(25, TimeUnit.MINUTES)) {
				throw new IllegalStateException("Somebody was not answered at all, see " + this.folder);
			}
		}
		finally {
			this.over.set(true);
			threads.shutdownNow();
			this.node.kill();
		}
		return look();
	}

	private void kill() throws Exception {
		int before = this.ledger.acknowledged();
		long start = System.nanoTime();
		boolean both = this.plan.victim() == Victim.BOTH;
		if (this.plan.victim() == Victim.DATABASE || (both && this.recovery.size() % 2 == 0)) {
			this.refusedStarts += this.database.killAndRestart();
		}
		else {
			this.node.kill();
			before = this.ledger.acknowledged();
			this.node.start();
		}
		awaitAcknowledgement(before);
		this.recovery.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
	}

	private void awaitAcknowledgement(int before) throws InterruptedException {
		for (int i = 0; this.ledger.acknowledged() <= before; i++) {
			if (i == 30_000) {
				throw new IllegalStateException("Nobody was answered for five minutes, see " + this.folder + " and " + this.node.log());
			}
			Thread.sleep(10);
		}
	}

	private List<CrashClient> clients() throws Exception {
		List<CrashClient> clients = new ArrayList<>();
		List<String> logins = List.of("maija", "ville", "aino", "outi");
		for (int i = 0; i < this.plan.clients(); i++) {
			String login = logins.get(i % logins.size());
			clients.add(new CrashTeller(this.node, this.ledger, new Random(this.random.nextLong()), this.over, login, token(login), i % 2 == 1, this.stored));
		}
		clients.add(new CrashWorker(this.node, this.ledger, new Random(this.random.nextLong()), this.over, token("sari"), this.stored));
		return clients;
	}

	private String token(String login) throws Exception {
		String token = "hetki_" + UUID.randomUUID();
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes());
		try (Connection connection = this.database.open();
				PreparedStatement insert = connection.prepareStatement("insert into access_token (id, version, person_id, name, token_hash, created_at) select ?, 0, id, 'crash', ?, ? from person where login = ?")) {
			insert.setObject(1, Entry.newId());
			insert.setString(2, HexFormat.of().formatHex(hash));
			insert.setObject(3, Instant.now().atOffset(ZoneOffset.UTC));
			insert.setString(4, login);
			insert.executeUpdate();
		}
		return token;
	}

	private Calm look() throws Exception {
		try (Connection connection = this.database.open()) {
			List<String> faults = new ArrayList<>(Books.faults(this.ledger.lines(), connection));
			faults.addAll(missingFiles(connection));
			return new Calm(this.database.toString(), this.plan, this.ledger.acknowledged(), count(connection, "moment"), count(connection, "lead"),
					count(connection, "lead_entry"), this.refusedStarts, List.copyOf(this.recovery), faults);
		}
	}

	/** A row that names a picture is written after the picture. */
	private List<String> missingFiles(Connection connection) throws Exception {
		Path files = this.folder.resolve("files");
		Set<String> there = Set.of();
		if (Files.isDirectory(files)) {
			try (Stream<Path> all = Files.walk(files)) {
				there = all.filter(Files::isRegularFile).map(it -> it.getFileName().toString()).collect(Collectors.toSet());
			}
		}
		List<String> missing = new ArrayList<>();
		try (ResultSet rows = connection.createStatement().executeQuery("select sha256 from photo union select thumbnail_sha256 from photo")) {
			while (rows.next()) {
				if (!there.contains(rows.getString(1))) {
					missing.add(rows.getString(1));
				}
			}
		}
		return missing.isEmpty() ? List.of() : Collections.singletonList(missing.size() + " pictures lost: " + missing);
	}

	private static long count(Connection connection, String table) throws Exception {
		try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
