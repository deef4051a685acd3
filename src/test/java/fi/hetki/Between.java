package fi.hetki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a browser and the application. It can lose the answer to everything that is put, once each and after
 * the server has done its work; and it can show the scripts under the name of an older build until that is replaced.
 */
final class Between implements AutoCloseable {

	private static final String OLDER = "0123456789abcdef";

	private static final Set<String> OURS = Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "expect",
			"accept-encoding");

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).build();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final HttpServer server;

	private final Set<String> lost = ConcurrentHashMap.newKeySet();

	private final AtomicInteger losses = new AtomicInteger();

	private volatile int port;

	private volatile boolean losing;

	private volatile boolean cut;

	private volatile String build = OLDER;

	Between() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::pass);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	void leadTo(int port) {
		this.cut = false;
		this.port = port;
	}

	/** A browser that is told to be offline lets its service worker out all the same. */
	void cut() {
		this.cut = true;
	}

	/** From now on every answer to a PUT is lost the first time. */
	void lose() {
		this.losing = true;
	}

	int losses() {
		return this.losses.get();
	}

	/** Until {@link #upgrade} the scripts of this build go by an older name. */
	void disguise(String build) {
		this.build = build;
	}

	void upgrade() {
		this.build = OLDER;
	}

	private void pass(HttpExchange browser) throws IOException {
		try (browser) {
			if (this.cut) {
				return;
			}
			String path = browser.getRequestURI().toString().replace("/" + OLDER + "/", "/" + this.build + "/");
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.method(browser.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(browser.getRequestBody().readAllBytes()));
			browser.getRequestHeaders().forEach((name, values) -> values.stream()
				.filter(it -> !OURS.contains(name.toLowerCase()))
				.forEach(it -> request.header(name, it)));
			HttpResponse<byte[]> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			if (this.losing && browser.getRequestMethod().equals("PUT") && this.lost.add(path)) {
				this.losses.incrementAndGet();
				return;
			}
			bring(answer, browser);
		}
		catch (IOException gone) {
			System.err.println("Between: " + browser.getRequestMethod() + " " + browser.getRequestURI() + " " + gone);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void bring(HttpResponse<byte[]> answer, HttpExchange browser) throws IOException {
		answer.headers().map().forEach((name, values) -> {
			if (!OURS.contains(name.toLowerCase()) && !name.startsWith(":")) {
				browser.getResponseHeaders().put(name, values.stream().map(it -> it.replace("http://localhost:" + this.port, address())).toList());
			}
		});
		boolean text = answer.headers().firstValue("Content-Type").filter(it -> it.matches("(text|application/(json|manifest)).*")).isPresent();
		byte[] body = text ? new String(answer.body(), StandardCharsets.UTF_8).replace(this.build, OLDER).getBytes(StandardCharsets.UTF_8)
				: answer.body();
		browser.sendResponseHeaders(answer.statusCode(), (body.length == 0) ? -1 : body.length);
		if (body.length > 0) {
			browser.getResponseBody().write(body);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}
}
