package fi.hetki;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that never gives up: what it was not told to be done it tells again, word by word. */
abstract class CrashClient implements Runnable {

	static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int ENOUGH = 3;

	/** It is down for seconds; a busy machine takes longer. */
	private static final Duration PATIENCE = Duration.ofMinutes(20);

	final Ledger ledger;

	final RandomGenerator random;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final String address;

	private final AtomicBoolean over;

	CrashClient(String address, Ledger ledger, RandomGenerator random, AtomicBoolean over) {
		this.address = address;
		this.ledger = ledger;
		this.random = random;
		this.over = over;
	}

	/** @param status 0 where nobody answered */
	record Answer(int status, String body) {

		boolean isDone() {
			return this.status >= 200 && this.status < 300;
		}

		/** Nobody was there, or it was in trouble, and said so. */
		boolean isTrouble() {
			return this.status == 0 || this.status >= 500 || this.status == 429;
		}

		JsonNode json() {
			return JSON.readTree(this.body);
		}

	}

	interface Attempt {

		Answer send() throws IOException, InterruptedException;

	}

	/** One thing after the other, until the harness says that it is enough; what was begun is ended. */
	@Override
	public void run() {
		try {
			while (!this.over.get()) {
				next();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	abstract void next() throws InterruptedException;

	/** Until somebody answers; one thing in ten is told once more although it is done. */
	Answer insist(Attempt attempt) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		int refusals = 0;
		while (true) {
			Answer answer = tried(attempt);
			if (answer.isDone() && this.random.nextInt(10) == 0) {
				Answer again = tried(attempt);
				answer = again.isTrouble() ? answer : again;
			}
			if (answer.isDone() || (!answer.isTrouble() && ++refusals == ENOUGH) || System.nanoTime() > end) {
				return answer;
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

	private static Answer tried(Attempt attempt) throws InterruptedException {
		try {
			return attempt.send();
		}
		catch (IOException | UncheckedIOException nobody) {
			return new Answer(0, String.valueOf(nobody));
		}
	}

	Answer api(String token, String method, String path, @Nullable Object body) throws IOException, InterruptedException {
		HttpRequest.BodyPublisher content = (body instanceof byte[] bytes) ? HttpRequest.BodyPublishers.ofByteArray(bytes)
				: (body != null) ? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)) : HttpRequest.BodyPublishers.noBody();
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + "/api/v1" + path))
			.timeout(Duration.ofSeconds(40))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", (body instanceof byte[]) ? "image/png" : "application/json")
			.method(method, content)
			.build();
		HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		return new Answer(response.statusCode(), response.body());
	}

	void settle(UUID id, Answer answer) {
		if (answer.isDone()) {
			this.ledger.acknowledge(id);
		}
		else {
			this.ledger.refused(id, answer.status() + " " + answer.body());
		}
	}

	/** Small, and none like the other. */
	byte[] picture() {
		BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 256; i++) {
			image.setRGB(i % 16, i / 16, this.random.nextInt());
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Four of the rubric, by what is answered to them; now and then such that the lead has to wait. */
	static Map<String, Integer> answers(boolean low) {
		return low ? Map.of("intent.goal", 0, "need.open_question", 0, "need.decided_early", 4, "fit.unneeded_extra", 4)
				: Map.of("intent.goal", 4, "need.open_question", 3, "need.decided_early", 0, "fit.unneeded_extra", 1);
	}

}
