package fi.hetki.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fi.hetki.Cable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The row of docs/resilience.md about a bucket. What a person is told then, {@code PhotoDesk} and {@code LeadFiles} say: it was not kept. */
class StoreFaultTests {

	private static final Duration BOUND = Duration.ofSeconds(10);

	private FakeS3 amazon;

	private Cable cable;

	private S3Store store;

	@BeforeEach
	void open() throws IOException {
		this.amazon = new FakeS3();
		this.cable = Cable.to("localhost", URI.create(this.amazon.endpoint()).getPort());
		this.store = new S3Store("http://localhost:" + this.cable.port(), "photos", "eu-north-1", "key", "secret");
	}

	@AfterEach
	void close() {
		this.store.close();
		this.cable.close();
		this.amazon.close();
	}

	@Test
	void whereNobodyAnswersItIsSaidSoon() throws IOException {
		this.cable.refuse();
		refused();
		recovers();
	}

	@Test
	void silenceIsNotWaitedFor() throws IOException {
		this.cable.silence();
		refused();
		recovers();
	}

	@Test
	void whatIsSlowIsKept() throws IOException {
		this.cable.slow(Duration.ofSeconds(2));
		assertThat(put().size()).isEqualTo(5);
	}

	/** The bytes have arrived, the answer has not: putting them again is the same file. */
	@Test
	void whereTheAnswerIsLostTheSecondAttemptFindsIt() throws IOException {
		this.cable.breakAt("PUT /", "PUT /", true);
		assertThat(put().size()).isEqualTo(5);
		assertThat(this.cable.hasBroken()).isTrue();
		assertThat(this.amazon.objects).hasSize(1);
	}

	private void refused() {
		long start = System.nanoTime();
		assertThatIOException().isThrownBy(this::put);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
		assertThat(this.amazon.objects).isEmpty();
	}

	private void recovers() throws IOException {
		this.cable.mend();
		assertThat(put().size()).isEqualTo(5);
		assertThat(this.amazon.objects).hasSize(1);
	}

	private FileStore.Kept put() throws IOException {
		return this.store.put(new ByteArrayInputStream("photo".getBytes(StandardCharsets.UTF_8)));
	}
}
