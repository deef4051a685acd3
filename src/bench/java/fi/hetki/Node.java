package fi.hetki;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own. */
final class Node implements AutoCloseable {

	private static final int PATIENCE = 180;

	final int port;

	private final Process process;

	private Node(Path target, String url, int port) throws IOException {
		this.port = port;
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
				"-jar", target.resolve("hetki.jar").toString(), "--server.port=" + port, "--spring.datasource.url=" + url));
		if (url.startsWith("jdbc:postgresql")) {
			command.add("--spring.datasource.username=");
		}
		this.process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(target.resolve("bench").resolve("node-" + port + ".log").toFile())
			.start();
	}

	static Node start(Path target, String url) throws IOException, InterruptedException {
		Node node = new Node(target, url, freePort());
		Runtime.getRuntime().addShutdownHook(new Thread(node.process::destroyForcibly));
		for (int second = 0; !node.isReady(); second++) {
			if (second == PATIENCE || !node.process.isAlive()) {
				node.close();
				throw new IllegalStateException("The application does not start, see target/bench/node-" + node.port + ".log");
			}
			TimeUnit.SECONDS.sleep(1);
		}
		return node;
	}

	private boolean isReady() throws InterruptedException {
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health/readiness")).build(),
						HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
	}
}
