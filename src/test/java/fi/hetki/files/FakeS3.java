package fi.hetki.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** The few requests of S3 that the store makes, over HTTP, with the answers that the real one gives. It believes no body whose hash is wrong. */
final class FakeS3 implements AutoCloseable {

	private static final int PAGE = 2;

	private final HttpServer server;

	final ConcurrentSkipListMap<String, byte[]> objects = new ConcurrentSkipListMap<>();

	/** Answers everything with this where it is not 0. */
	volatile int failing;

	FakeS3() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	String endpoint() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] body = exchange.getRequestBody().readAllBytes();
			String signed = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
			String key = exchange.getRequestURI().getPath().replaceFirst("^/[^/]+/?", "");
			String copied = exchange.getRequestHeaders().getFirst("x-amz-copy-source");
			if (this.failing != 0) {
				send(exchange, this.failing, error("SlowDown"));
			}
			else if (!signed.startsWith("AWS4-HMAC-SHA256 Credential=key/") || (body.length > 0 && !sha256(body).equals(exchange.getRequestHeaders().getFirst("x-amz-content-sha256")))) {
				send(exchange, 403, error("SignatureDoesNotMatch"));
			}
			else if (exchange.getRequestMethod().equals("PUT")) {
				this.objects.put(key, (copied != null) ? this.objects.get(copied.replaceFirst("^/?[^/]+/", "")) : body);
				send(exchange, 200, (copied != null) ? "<CopyObjectResult><ETag>x</ETag></CopyObjectResult>" : "");
			}
			else if (exchange.getRequestMethod().equals("DELETE")) {
				this.objects.remove(key);
				send(exchange, 204, "");
			}
			else if (key.isEmpty()) {
				send(exchange, 200, list(exchange.getRequestURI().getQuery()));
			}
			else if (this.objects.containsKey(key)) {
				byte[] content = this.objects.get(key);
				exchange.sendResponseHeaders(200, content.length);
				exchange.getResponseBody().write(content);
			}
			else {
				send(exchange, 404, error("NoSuchKey"));
			}
		}
	}

	private String list(String query) {
		String after = query.contains("continuation-token=") ? query.replaceFirst(".*continuation-token=([^&]*).*", "$1") : "";
		List<String> page = this.objects.tailMap(after, false).keySet().stream().limit(PAGE).toList();
		boolean more = !page.isEmpty() && this.objects.higherKey(page.get(page.size() - 1)) != null;
		StringBuilder xml = new StringBuilder("<ListBucketResult><IsTruncated>" + more + "</IsTruncated>");
		page.forEach(it -> xml.append("<Contents><Key>" + it + "</Key><LastModified>" + Instant.now().minusSeconds(60) + "</LastModified></Contents>"));
		return xml + (more ? "<NextContinuationToken>" + page.get(page.size() - 1) + "</NextContinuationToken>" : "") + "</ListBucketResult>";
	}

	private static String error(String code) {
		return "<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>";
	}

	private static void send(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/xml");
		exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		if (bytes.length > 0) {
			exchange.getResponseBody().write(bytes);
		}
	}

	static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}
}
