package fi.hetki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The application in a process of its own, which can be killed, paused and started again on the same port:
 * {@code Node.on(url).with("hetki.demo.load", "false").start()}. It runs from the class path of the tests and starts as
 * cheaply as it can, or as the packaged jar, as the firm would run it.
 */
public final class Node implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final int port = freePort();

	private final Path home = NodeArchive.home();

	private final Path log = this.home.resolve("node-" + this.port + ".log");

	private final Map<String, String> settings = new LinkedHashMap<>();

	private final List<String> options = new ArrayList<>();

	private final List<String> arguments = new ArrayList<>();

	private @Nullable Path jar;

	private volatile @Nullable Process process;

	private Node() {
	}

	/** @param url the database; where it names no user, PostgreSQL is asked as whoever runs the tests */
	public static Node on(String url) {
		Node node = new Node();
		if (url.startsWith("jdbc:postgresql")) {
			node.with("spring.datasource.username", "");
		}
		Runtime.getRuntime().addShutdownHook(new Thread(node::kill));
		return node.with("spring.datasource.url", url)
			.with("server.port", String.valueOf(node.port))
			.with("hetki.stop.notice", "PT0S")
			.with("hetki.files.path", node.home.resolve("files-" + node.port).toString());
	}

	/** As a Spring property. */
	public Node with(String setting, String value) {
		this.settings.put(setting, value);
		return this;
	}

	/** What the JVM is told; of two that contradict each other the later one counts. */
	public Node option(String... options) {
		this.options.addAll(List.of(options));
		return this;
	}

	/** What stands on the command line before the settings. */
	public Node arguments(String... arguments) {
		this.arguments.addAll(List.of(arguments));
		return this;
	}

	/** Runs the packaged application, with the JVM as it is by itself. */
	public Node packaged(Path jar) {
		this.jar = jar.toAbsolutePath();
		return this;
	}

	/** Until it takes requests. */
	public Node start() {
		launch();
		awaitReady();
		if (this.jar == null) {
			NodeArchive.keep(handle());
		}
		return this;
	}

	/** Without waiting for it. */
	public Node launch() {
		if (isAlive()) {
			throw new IllegalStateException("It is running");
		}
		try {
			this.process = new ProcessBuilder(command()).directory(this.home.toFile())
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	/** For a command that does its work and ends: how it ended. */
	public int run() {
		launch();
		return end(PATIENCE);
	}

	public void awaitReady() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!isReady()) {
			if (!isAlive() || System.nanoTime() > end) {
				throw new IllegalStateException("The application does not start (" + (isAlive() ? "too slow" : "ended with " + running().exitValue()) + "), see " + this.log + "\n" + lastLines());
			}
			pause(Duration.ofMillis(50));
		}
	}

	public boolean isReady() {
		return ask("/actuator/health/readiness") == 200;
	}

	/** The status of the answer, 0 where there is none. */
	public int ask(String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(10)).build();
		try {
			return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
		}
		catch (IOException notYet) {
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public boolean isAlive() {
		Process now = this.process;
		return now != null && now.isAlive();
	}

	public int port() {
		return this.port;
	}

	public String address() {
		return "http://localhost:" + this.port;
	}

	/** Where it keeps its files. */
	public Path files() {
		return Path.of(this.settings.get("hetki.files.path"));
	}

	/** All that it has written since the first start. */
	public String log() {
		try {
			return Files.exists(this.log) ? Files.readString(this.log) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** For its id, and for the processor time that it has used. */
	public ProcessHandle handle() {
		return running().toHandle();
	}

	/** At once, in the middle of whatever it does (SIGKILL). */
	public void kill() {
		Process now = this.process;
		if (now != null) {
			now.destroyForcibly();
			end(Duration.ofSeconds(20));
		}
	}

	/** Asks it to end and waits (SIGTERM): how it ended. */
	public int stop() {
		terminate();
		return end(Duration.ofMinutes(1));
	}

	/** Asks it to end and does not wait. */
	public void terminate() {
		running().destroy();
	}

	/** It stands still, as on a machine that is put to sleep (SIGSTOP). */
	public void pause() {
		signal("-STOP");
	}

	public void resume() {
		signal("-CONT");
	}

	@Override
	public void close() {
		if (isAlive()) {
			resume();
			terminate();
			if (!ended(Duration.ofSeconds(20))) {
				kill();
			}
		}
	}

	private List<String> command() {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		Path packaged = this.jar;
		if (packaged == null) {
			command.addAll(NodeArchive.options());
		}
		command.addAll(this.options);
		command.addAll((packaged != null) ? List.of("-jar", packaged.toString()) : NodeArchive.application());
		command.addAll(this.arguments);
		this.settings.forEach((name, value) -> command.add("--" + name + "=" + value));
		return command;
	}

	private Process running() {
		Process now = this.process;
		if (now == null) {
			throw new IllegalStateException("It was never started");
		}
		return now;
	}

	private int end(Duration patience) {
		if (!ended(patience)) {
			throw new IllegalStateException("The application does not end, see " + this.log + "\n" + lastLines());
		}
		return running().exitValue();
	}

	private boolean ended(Duration patience) {
		try {
			return running().waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void signal(String which) {
		try {
			if (new ProcessBuilder("kill", which, String.valueOf(handle().pid())).inheritIO().start().waitFor() != 0) {
				throw new IllegalStateException("It is not there");
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

	private String lastLines() {
		List<String> lines = Arrays.asList(log().split("\n"));
		return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
	}

	private static void pause(Duration duration) {
		try {
			Thread.sleep(duration.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
