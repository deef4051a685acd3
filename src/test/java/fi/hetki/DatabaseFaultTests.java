package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database row of docs/resilience.md: what Maija and Sari see while their data is away, and after. */
@EnabledIf("fi.hetki.TestPostgres#available")
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseFaultTests {

	/** Whatever happens, somebody is told something by then. */
	private static final Duration BOUND = Duration.ofSeconds(10);

	/** Of {@link Visitor#PASSWORD}. */
	static final String PASSWORD = "{argon2}$argon2id$v=19$m=19456,t=2,p=1$CXyjYaplC8l6T4kmgrDdpQ$KfNUA7OR0Hw0F7d8s3rWPIdAMjuN154wxK4koviNYP0";

	private final ExecutorService people = Executors.newCachedThreadPool();

	private String url;

	private Cable cable;

	private Node node;

	private Visitor maija;

	private Visitor sari;

	@BeforeAll
	void open() throws SQLException {
		this.url = TestPostgres.newDatabase();
		this.cable = Cable.toDatabase(this.url);
		this.node = Node.on(this.cable.url(this.url)).with("spring.profiles.active", "postgres").with("spring.datasource.password", "")
			.with("hetki.demo.load", "false")
			.start();
		hire();
		this.maija = new Visitor(Wires.through(this.node.port(), "sv")).signIn("maija");
		this.sari = new Visitor(Wires.through(this.node.port(), "fi")).signIn("sari");
	}

	@AfterEach
	void mend() {
		this.cable.mend();
		assertThat(took(() -> until(this::works))).as("recovery").isLessThan(BOUND);
		assertThat(this.node.isReady()).isTrue();
	}

	@AfterAll
	void close() {
		this.node.close();
		this.cable.close();
		this.people.shutdownNow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "refused", "silent" })
	void whileItIsAwayEverybodyIsToldSo(String fault) throws Exception {
		Visitor.Form form = moment("Jarrut vinkuu, kun " + fault);
		int threads = threads();
		if (fault.equals("refused")) {
			this.cable.refuse();
		}
		else {
			this.cable.silence();
		}
		CompletableFuture<Visitor.Answer> read = soon(() -> this.sari.send(get("/leads?stage=NEW", "text/html")));
		CompletableFuture<Visitor.Answer> wrote = soon(() -> this.maija.send(form.ask()));
		CompletableFuture<Visitor.Answer> program = soon(() -> this.sari.send(get("/api/v1/leads", "application/json")));
		CompletableFuture<Visitor.Answer> phone = soon(() -> this.maija.send(replay(form)));
		CompletableFuture<Integer> readiness = soon(() -> this.node.ask("/actuator/health/readiness"));
		List<CompletableFuture<Visitor.Answer>> crowd = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			crowd.add(soon(() -> this.sari.send(get("/me", "text/html"))));
		}
		assertThat(this.node.ask("/actuator/health/liveness")).isEqualTo(200);
		assertThat(readiness.get()).isEqualTo(503);
		Document page = told(read.get(), "fi", "Tietoihin ei juuri nyt pääse", "Kaikki tallennettu on turvassa, eikä mitään muutettu");
		assertThat(page.select("a.primary").attr("href")).isEqualTo("/leads?stage=NEW");
		Document back = Jsoup.parse(wrote.get().body());
		assertThat(wrote.get().status()).isEqualTo(503);
		assertThat(back.select("html").attr("lang")).as("her own language, not that of her browser").isEqualTo("fi");
		assertThat(back.select("h1").text()).isIn("Tätä ei ole vielä tallennettu", "Emme tiedä, tallentuiko tämä");
		assertThat(back.select("form[action=/moments] [name=words]").val()).isEqualTo("Jarrut vinkuu, kun " + fault);
		assertThat(program.get().body()).contains("\"title\":\"Tietoihin ei juuri nyt pääse\"");
		assertThat(List.of(program.get(), phone.get())).allSatisfy(it -> {
			assertThat(it.status()).isEqualTo(503);
			assertThat(it.headers()).containsEntry("retry-after", "10").hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("application/problem+json"));
		});
		for (CompletableFuture<Visitor.Answer> it : crowd) {
			assertThat(it.get().status()).isEqualTo(503);
		}
		assertThat(this.cable.links()).as("connections of 45 requests: a pool of ten, one that listens, and what is just being closed").isLessThan(20);
		assertThat(threads()).as("threads").isLessThan(threads + 60);
		this.cable.mend();
		until(this::works);
		assertThat(this.maija.send(form.ask()).location()).endsWith("/moments/" + id(form) + "?saved");
		assertThat(count(form)).isEqualTo(1);
	}

	/** Two seconds a message are as good as away, once connections that were in use have been asked whether they live. */
	@Test
	void whileItIsSlowNobodyWaitsForLong() throws Exception {
		this.cable.slow(Duration.ofSeconds(2));
		until(() -> !this.node.isReady());
		List<CompletableFuture<Visitor.Answer>> crowd = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			crowd.add(soon(() -> this.sari.send(get("/me", "text/html"))));
		}
		CompletableFuture<Integer> readiness = soon(() -> this.node.ask("/actuator/health/readiness"));
		// Whoever had a connection goes on at that pace; the others are told.
		assertThat(crowd.stream().filter(it -> it.handle((answer, late) -> late == null && Set.of(200, 503).contains(answer.status())).join()))
			.as("twenty requests and a pool of ten")
			.hasSizeGreaterThanOrEqualTo(10);
		assertThat(readiness.get()).isEqualTo(503);
	}

	/** As at a failover: only whoever was in the middle of something may notice. */
	@Test
	void whereConnectionsBreakNewOnesAreMade() {
		this.cable.cut();
		assertThat(took(() -> until(this::works))).isLessThan(Duration.ofSeconds(2));
	}

	@Test
	void inDropsItGoesOn() {
		this.cable.drip();
		assertThat(took(() -> assertThat(this.maija.get("/me").status()).isEqualTo(200))).isLessThan(BOUND);
		assertThat(this.node.isReady()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aCommitWhoseAnswerIsLostIsNotGuessedAt(boolean arrives) throws SQLException {
		Visitor.Form form = moment("Vikavalo syttyi, " + arrives);
		this.cable.breakAt("insert into moment ", "COMMIT", arrives);
		Visitor.Answer answer = this.maija.send(form.ask());
		assertThat(this.cable.hasBroken()).isTrue();
		assertThat(count(form)).isEqualTo(arrives ? 1 : 0);
		Document page = told(answer, "fi", "Emme tiedä, tallentuiko tämä", "tämä kirjataan vain kerran");
		Visitor.Ask again = new Visitor.Ask("POST", "/moments", fields(page), Map.of(), null);
		assertThat(this.maija.send(again).location()).endsWith("/moments/" + id(form) + "?saved");
		assertThat(count(form)).isEqualTo(1);
	}


	/** Maija notices, Sari manages, Helena has opened the house; they read Finnish, and Maija's browser would like Swedish. */
	private void hire() throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.url)) {
			connection.createStatement().execute("""
					insert into site (id, version, site_key, name, industry, city, time_zone, opening) values
						('00000000-0000-7000-8000-000000000001', 0, 'site-c', 'Mallikorjaamo', 'workshop', 'Mallila', 'Europe/Helsinki', 'mon-fri 08:00-17:00');
					insert into person (id, version, login, first_name, last_name, password_hash, role, job, site_id, language, takes_leads, open_lead_cap) values
						('00000000-0000-7000-8000-000000000002', 0, 'maija', 'Maija', 'Malli', '%1$s', 'FRONTLINE', 'mechanic', '00000000-0000-7000-8000-000000000001', 'fi', false, 0),
						('00000000-0000-7000-8000-000000000004', 0, 'helena', 'Helena', 'Malli', '%1$s', 'ADMIN', 'desk', '00000000-0000-7000-8000-000000000001', 'fi', false, 0),
						('00000000-0000-7000-8000-000000000003', 0, 'sari', 'Sari', 'Malli', '%1$s', 'MANAGER', 'desk', '00000000-0000-7000-8000-000000000001', 'fi', false, 0);
					insert into person_manages_site values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001')"""
				.formatted(PASSWORD));
		}
	}

	private static Document told(Visitor.Answer answer, String language, String title, String text) {
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.headers()).containsEntry("retry-after", "10").containsKey("content-security-policy").containsEntry("cache-control", "no-store");
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("html").attr("lang")).isEqualTo(language);
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select("p.lead").text()).contains(text);
		return page;
	}

	private Visitor.Form moment(String words) {
		return this.maija.get("/moments/new?begin=anew").form("/moments").with("words", words);
	}

	private static UUID id(Visitor.Form form) {
		return UUID.fromString(form.fields().get("id").get(0));
	}

	private static Visitor.Ask replay(Visitor.Form form) {
		return new Visitor.Ask("PUT", "/moments/" + id(form), form.fields(), Map.of("Accept", "application/json"), null);
	}

	private static Visitor.Ask get(String path, String type) {
		return new Visitor.Ask("GET", path, Map.of(), Map.of("Accept", type), null);
	}

	private static Map<String, List<String>> fields(Document page) {
		Map<String, List<String>> fields = new java.util.LinkedHashMap<>();
		page.select("form[action=/moments] input[name]").forEach(it -> fields.computeIfAbsent(it.attr("name"), name -> new ArrayList<>()).add(it.val()));
		return fields;
	}

	private int count(Visitor.Form form) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.url);
				ResultSet rows = connection.createStatement().executeQuery("select count(*) from moment where id = '" + id(form) + "'")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private boolean works() {
		return this.sari.send(get("/me", "text/html")).status() == 200;
	}

	/** Within the bound, or it is no answer. */
	private <T> CompletableFuture<T> soon(Supplier<T> request) {
		return CompletableFuture.supplyAsync(request, this.people).orTimeout(BOUND.toMillis(), TimeUnit.MILLISECONDS);
	}

	private static void until(Supplier<Boolean> fact) {
		long end = System.nanoTime() + BOUND.toNanos();
		while (!fact.get() && System.nanoTime() < end) {
			Thread.onSpinWait();
		}
	}

	private static Duration took(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private int threads() {
		Path status = Path.of("/proc/" + this.node.handle().pid() + "/status");
		try {
			return Files.isReadable(status) ? Integer.parseInt(Files.readString(status).replaceFirst("(?s).*\\nThreads:\\s*(\\d+).*", "$1")) : 0;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}
}
