package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two processes on one PostgreSQL, behind a load balancer that gives requests to them in turn. */
@EnabledIf("fi.hetki.TestPostgres#available")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static SlowPost post;

	private static Node one;

	private static Node other;

	private static Balancer balancer;

	private static JdbcTemplate database;

	@BeforeAll
	static void start() {
		String url = TestPostgres.newDatabase();
		database = new JdbcTemplate(new DriverManagerDataSource(url));
		post = new SlowPost();
		one = node(url, "one").start();
		firm();
		other = node(url, "other").start();
		balancer = new Balancer(one, other);
	}

	private static void firm() {
		try (InputStream firm = TwoNodesTests.class.getResourceAsStream("/crash/firm.sql")) {
			database.execute(new String(firm.readAllBytes(), StandardCharsets.UTF_8).replace(":password", "'" + DatabaseFaultTests.PASSWORD + "'"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		database.update("update person set takes_leads = true where login = 'ville'");
		database.update("update settled set number = number + 1");
	}

	private static Node node(String url, String name) {
		return Node.on(url)
			.with("hetki.demo.load", "false")
			.with("hetki.stop.notice", "PT1.5S")
			// On a busy machine fifty at once wait for one another; nobody is sent away here.
			.with("spring.datasource.hikari.connection-timeout", "60000")
			.with("hetki.base-url", "https://hetki.autotalo.fi")
			.with("hetki.mail.from", name + "@autotalo.fi")
			.with("hetki.mail.every", "PT0.3S")
			.with("hetki.mail.digests-every", "PT24H")
			.with("spring.mail.host", "localhost")
			.with("spring.mail.port", String.valueOf(post.port()));
	}

	@AfterAll
	static void stop() {
		balancer.close();
		one.close();
		other.close();
		post.close();
	}

	@Test
	@Order(1)
	void whoSignsInOnOneIsSignedInOnTheOtherAndOutOnBoth() {
		Visitor maija = visitor();
		maija.signIn("maija");
		assertThat(maija.get("/me").path()).as("in turn, the one").isEqualTo("/me");
		assertThat(maija.get("/me").path()).as("and the other").isEqualTo("/me");
		maija.get("/me").form("/logout").send();
		assertThat(maija.get("/me").path()).startsWith("/login");
		assertThat(maija.get("/me").path()).startsWith("/login");
	}

	@Test
	@Order(2)
	void whatIsBegunOnOneIsThereOnTheOther() {
		Visitor here = visitor(one).signIn("maija");
		Visitor.Form form = here.get("/moments/new").form("/moments");
		String id = form.fields().get("id").get(0);
		form.with("words", "Aino kysyi vetokoukkua.").send();
		assertThat(visitor(other).signIn("maija").get("/moments/" + id).text()).contains("Aino kysyi vetokoukkua.");
	}

	@Test
	@Order(3)
	void theSameMomentSentFiftyTimesToBothIsOneMomentWithOneAnswer() {
		String token = token("maija");
		String path = "/api/v1/moments/" + UUID.randomUUID();
		List<Callable<HttpResponse<String>>> all = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			Node node = (i % 2 == 0) ? one : other;
			all.add(() -> put(node, token, path, MOMENT));
		}
		List<HttpResponse<String>> answers = StoryTests.atOnce(all);
		assertThat(answers).extracting(HttpResponse::statusCode).as("made once, known otherwise").containsOnly(200, 201);
		assertThat(answers.stream().map(it -> (String) it.body()).collect(Collectors.toSet())).hasSize(1);
		UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
		assertThat(count("select count(*) from moment where id = ?", id)).isEqualTo(1);
		assertThat(count("select count(*) from lead where moment_id = ?", id)).isEqualTo(1);
	}

	@Test
	@Order(4)
	void aLeadThatTwoTakeAtTheSameMomentHasOneOwner() {
		String lead = "/api/v1/leads/" + lead(token("maija"));
		String ville = token("ville");
		String aino = token("aino");
		for (int i = 0; i < 4; i++) {
			int version = read(get(one, ville, lead)).path("version").asInt();
			List<HttpResponse<String>> answers = StoryTests.atOnce(List.of(() -> put(one, ville, lead + "/assignment", Map.of("version", version)),
					() -> put(other, aino, lead + "/assignment", Map.of("version", version))));
			List<String> winners = answers.stream().filter(it -> it.statusCode() == 200).map(it -> read(it).path("assignee").asString()).toList();
			assertThat(winners).as("answers " + answers).isNotEmpty();
			String owner = read(get(other, ville, lead)).path("assignee").asString();
			assertThat(answers).filteredOn(it -> it.statusCode() != 200).allMatch(it -> it.statusCode() == 409);
			assertThat(winners).contains(owner);
			assertThat(read(get(one, aino, lead)).path("assignee").asString()).as("on both").isEqualTo(owner);
		}
	}

	@Test
	@Order(5)
	void whoStoodStillWhileHerLockWasGivenAwaySendsNoLetterTwice() throws InterruptedException {
		database.update("update person set email = login || '@autotalo.fi'");
		lead(token("maija"));
		database.update("update notice set shown_from = now() - interval '1 minute' where shown_from > now()");
		int letters = database.update("update mail set due_at = now() - interval '1 minute', wanted_at = now() - interval '1 minute' where state = 'WAITING'");
		assertThat(letters).isPositive();
		String holder = post.begun.poll(20, TimeUnit.SECONDS);
		Node still = "one@autotalo.fi".equals(holder) ? one : other;
		assertThat(holder).isNotNull();
		still.pause();
		try {
			database.update("update shedlock set lock_until = timezone('utc', now()) - interval '1 second' where name = 'notices-post'");
			await(() -> count("select count(*) from shedlock where name = 'notices-post' and locked_at > timezone('utc', now()) - interval '2 seconds'") > 0);
			for (int i = 0; i < letters; i++) {
				post.goOn();
			}
		}
		finally {
			still.resume();
		}
		await(() -> count("select count(*) from mail where state = 'WAITING'") == 0);
		assertThat(post.letters).isNotEmpty().doesNotHaveDuplicates().hasSize((int) count("select count(*) from mail where state = 'SENT'"));
	}

	@Test
	@Order(6)
	void aNodeThatStopsFailsNobody() throws Exception {
		Visitor maija = visitor().signIn("maija");
		String cookie = maija.cookie();
		String token = token("maija");
		AtomicBoolean over = new AtomicBoolean();
		List<String> failed = new ArrayList<>();
		List<CompletableFuture<Integer>> crowd = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			boolean writes = i % 2 == 0;
			crowd.add(CompletableFuture.supplyAsync(() -> {
				int sent = 0;
				for (; !over.get(); sent++) {
					int status = writes ? put(balancer.port(), token, "/api/v1/moments/" + UUID.randomUUID(), MOMENT).statusCode()
							: page(balancer.port(), cookie);
					if (status != 200 && status != 201) {
						synchronized (failed) {
							failed.add((writes ? "a moment: " : "a page: ") + status);
						}
					}
				}
				return sent;
			}));
		}
		await(() -> balancer.gives(other));
		long begun = System.nanoTime();
		other.terminate();
		await(() -> !balancer.gives(other));
		assertThat(other.isAlive()).as("it says that it goes before it goes").isTrue();
		assertThat(other.stop()).as("143 is how a JVM says that it was asked to").isIn(0, 143);
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
		over.set(true);
		int sent = crowd.stream().mapToInt(CompletableFuture::join).sum();
		assertThat(failed).isEmpty();
		assertThat(sent).isGreaterThan(4);
		assertThat(maija.get("/me").path()).as("nobody was signed out").isEqualTo("/me");
	}

	private static final Map<String, Object> MOMENT = Map.of("site", "site-c", "words", "Jarrut vinkuu aamuisin.", "channel", "workshop_floor",
			"customer", Map.of("name", "Aino Kahdella"), "permission", Map.of("answer", "yes", "by", "phone"), "services", List.of("brake-service"));

	private static String lead(String token) {
		String path = "/api/v1/moments/" + UUID.randomUUID();
		HttpResponse<String> told = put(one, token, path, MOMENT);
		assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
		return read(get(other, token, path)).path("leads").path(0).path("id").asString();
	}

	private static String token(String login) {
		String page = visitor(one).signIn(login).get("/me/tokens").form("/me/tokens").with("name", "Kahdella").send().html();
		Matcher secret = Pattern.compile("hetki_[A-Za-z0-9_-]{20,}").matcher(page);
		assertThat(secret.find()).isTrue();
		return secret.group();
	}

	private static Visitor visitor() {
		return new Visitor(Wires.through(balancer.port(), "fi"));
	}

	private static Visitor visitor(Node node) {
		return new Visitor(Wires.through(node.port(), "fi"));
	}

	private static HttpResponse<String> put(Node node, String token, String path, Map<String, Object> body) {
		return put(node.port(), token, path, body);
	}

	private static HttpResponse<String> put(int port, String token, String path, Map<String, Object> body) {
		return send(request(port, path).header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
			.PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	private static HttpResponse<String> get(Node node, String token, String path) {
		return send(request(node.port(), path).header("Authorization", "Bearer " + token));
	}

	private static int page(int port, String cookie) {
		return send(request(port, "/me").header("Cookie", cookie)).statusCode();
	}

	private static HttpRequest.Builder request(int port, String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static JsonNode read(HttpResponse<String> answer) {
		return JSON.readTree(answer.body());
	}

	private static long count(String sql, Object... arguments) {
		Long found = database.queryForObject(sql, Long.class, arguments);
		return (found != null) ? found : 0;
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static void await(BooleanSupplier fact) {
		long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
		while (!fact.getAsBoolean()) {
			assertThat(System.nanoTime()).as("it does not come to pass").isLessThan(end);
			pause();
		}
	}
}
