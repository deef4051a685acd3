package fi.hetki;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One person at one connection: what she asks for all day, each question sent as soon as the last one is answered. */
final class Jobs {

	private static final List<String> SERVICES = List.of("brake-service", "windscreen");

	private static final String WORDS = "Jarrut vinkuu aamuisin ja tuulilasiin on tullut kivenisku. Ensi viikolla pitäisi päästä mökille, käynti ";

	private final String address;

	private final HttpClient client;

	private final Map<String, List<String>> form;

	private final String token;

	private final List<String> leads;

	private final String asset;

	private int turn;

	/** @param leads their pages */
	private Jobs(String address, HttpClient client, Map<String, List<String>> form, String token, List<String> leads, String asset) {
		this.address = address;
		this.client = client;
		this.form = form;
		this.token = token;
		this.leads = leads;
		this.asset = asset;
	}

	/** Somebody who logs moments, by the form and with a token. */
	static Jobs noticing(int port, String login) {
		Visitor visitor = signedIn(port, login);
		Visitor.Page page = visitor.get("/moments/new");
		Visitor.Form form = page.form("/moments").with("stage", "READY").with("permission", "YES").forged("service", SERVICES.toArray(String[]::new));
		form.names("answer.").forEach(it -> form.with(it, StoryTests.answeredWell(it)));
		String token = visitor.get("/me/tokens").form("/me/tokens").with("name", "bench").send().text(".secret");
		return new Jobs(address(port), client(visitor, port), form.fields(), token, List.of(), page.select("link[rel=icon]").attr("href"));
	}

	/** Somebody who works leads. */
	static Jobs working(int port, String login) {
		Visitor visitor = signedIn(port, login);
		List<String> leads = visitor.get("/leads").links().stream().filter(it -> it.matches("/leads/[0-9a-f-]{36}")).toList();
		return new Jobs(address(port), client(visitor, port), Map.of(), "", leads, "");
	}

	private static Visitor signedIn(int port, String login) {
		return new Visitor(Wires.through(port, "fi")).signIn(login);
	}

	private static String address(int port) {
		return "http://localhost:" + port;
	}

	private static HttpClient client(Visitor visitor, int port) {
		CookieManager cookies = new CookieManager();
		for (String cookie : visitor.cookie().split("; ")) {
			java.net.HttpCookie it = java.net.HttpCookie.parse(cookie).get(0);
			it.setPath("/");
			it.setVersion(0);
			cookies.getCookieStore().add(URI.create(address(port)), it);
		}
		return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
	}

	/** The whole line, by the form: kept, heard, scored, gated, routed, two leads opened. */
	void logByForm() {
		Map<String, List<String>> fields = new LinkedHashMap<>(this.form);
		fields.put("id", List.of(UuidCreator.getTimeOrderedEpoch().toString()));
		fields.put("words", List.of(WORDS + ++this.turn));
		send(request("/moments").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(encoded(fields))), 302);
	}

	/** The same by a program. */
	void logByApi() {
		String answers = this.form.entrySet().stream()
			.filter(it -> it.getKey().startsWith("answer."))
			.map(it -> '"' + it.getKey().substring("answer.".length()) + "\":" + it.getValue().get(0))
			.collect(Collectors.joining(","));
		String body = "{\"words\":\"" + WORDS + ++this.turn + "\",\"language\":\"fi\",\"stage\":\"ready\",\"permission\":{\"answer\":\"yes\"},"
				+ "\"services\":[\"brake-service\",\"windscreen\"],\"answers\":{" + answers + "}}";
		send(request("/api/v1/moments/" + UuidCreator.getTimeOrderedEpoch()).header("Authorization", "Bearer " + this.token)
			.header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString(body)), 201);
	}

	void list() {
		send(request("/leads").GET(), 200);
	}

	void newest() {
		send(request("/leads?sort=OPENED").GET(), 200);
	}

	void search() {
		send(request("/leads?readiness=READY&q=jarrut").GET(), 200);
	}

	void lead() {
		send(request(this.leads.get(this.turn++ % this.leads.size())).GET(), 200);
	}

	void asset() {
		send(request(this.asset).GET(), 200);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept", "text/html,*/*").header("Accept-Language", "fi").header("Accept-Encoding", "gzip");
	}

	private void send(HttpRequest.Builder request, int expected) {
		try {
			HttpResponse<byte[]> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			if (answer.statusCode() != expected) {
				throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.headers().map());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(Map<String, List<String>> fields) {
		return fields.entrySet().stream()
			.flatMap(field -> field.getValue().stream().map(it -> encoded(field.getKey()) + "=" + encoded(it)))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}
}
