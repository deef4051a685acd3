package fi.hetki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A load balancer as simple as one can be: it asks each node four times a second whether it is ready, gives requests to
 * the ready ones in turn, and tries nothing twice.
 */
final class Balancer implements AutoCloseable {

	private static final Set<String> OWN = Set.of("connection", "content-length", "transfer-encoding", "host", "expect", "upgrade", "http2-settings");

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();

	private final ExecutorService workers = Executors.newCachedThreadPool();

	private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();

	private final AtomicInteger turn = new AtomicInteger();

	private final List<Node> ready;

	private final HttpServer server;

	Balancer(Node... nodes) {
		this.ready = new CopyOnWriteArrayList<>(nodes);
		try {
			this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::pass);
		this.server.setExecutor(this.workers);
		this.server.start();
		this.looks.scheduleWithFixedDelay(() -> List.of(nodes).forEach(this::look), 0, 250, TimeUnit.MILLISECONDS);
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	boolean gives(Node node) {
		return this.ready.contains(node);
	}

	private void look(Node node) {
		boolean is = node.isReady();
		if (!is) {
			this.ready.remove(node);
		}
		else if (!this.ready.contains(node)) {
			this.ready.add(node);
		}
	}

	private void pass(HttpExchange exchange) throws IOException {
		Node node = this.ready.get(Math.floorMod(this.turn.getAndIncrement(), this.ready.size()));
		try (exchange) {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node.address() + exchange.getRequestURI()))
				.method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
			exchange.getRequestHeaders().forEach((name, values) -> {
				if (!OWN.contains(name.toLowerCase())) {
					values.forEach(it -> request.header(name, it));
				}
			});
			HttpResponse<byte[]> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
			answer.headers().map().forEach((name, values) -> {
				if (!OWN.contains(name.toLowerCase())) {
					exchange.getResponseHeaders().put(name, values);
				}
			});
			exchange.sendResponseHeaders(answer.statusCode(), (answer.body().length == 0) ? -1 : answer.body().length);
			exchange.getResponseBody().write(answer.body());
		}
		catch (IOException gone) {
			exchange.sendResponseHeaders(502, -1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.looks.shutdownNow();
		this.server.stop(0);
		this.workers.shutdownNow();
	}

}
