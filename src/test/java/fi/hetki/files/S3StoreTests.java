package fi.hetki.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class S3StoreTests {

	private FakeS3 amazon;

	private S3Store store;

	@BeforeEach
	void open() throws IOException {
		this.amazon = new FakeS3();
		this.store = new S3Store(this.amazon.endpoint(), "photos", "eu-north-1", "key", "secret");
	}

	@AfterEach
	void close() {
		this.store.close();
		this.amazon.close();
	}

	@Test
	void whatIsPutIsReadAgainByItsHash() throws IOException {
		FileStore.Kept kept = put("Tarjous");
		assertThat(kept).isEqualTo(put("Tarjous"));
		assertThat(kept.sha256()).isEqualTo("2549d0b5d24a9aeec8812d579b4ac30b8b3e321641030e0d15d62ee73dc8c139");
		assertThat(kept.size()).isEqualTo(7);
		assertThat(read(kept)).isEqualTo("Tarjous");
		assertThat(this.amazon.objects).containsOnlyKeys(kept.sha256());
		assertThatIOException().isThrownBy(() -> this.store.open("a".repeat(64)));
		assertThatThrownBy(() -> this.store.open("../other-bucket")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void whatNobodyRefersToGoesInTwoRounds() throws IOException {
		FileStore.Kept referred = put("referred");
		FileStore.Kept orphan = put("orphan");
		assertThat(this.store.forget(Instant.now().minusSeconds(600), asked -> Set.of())).as("all of it is young").isZero();
		Set<String> asked = new HashSet<>();
		assertThat(round(asked, referred)).isEqualTo(1);
		assertThat(asked).containsExactlyInAnyOrder(referred.sha256(), orphan.sha256());
		round(asked, referred);
		assertThat(this.amazon.objects).containsOnlyKeys(referred.sha256());
	}

	/** Its row came a moment after the round had asked. */
	@Test
	void whatWasOnItsWayOutIsReadFromThereAndComesBack() throws IOException {
		FileStore.Kept late = put("late");
		byte[] bytes = this.amazon.objects.remove(late.sha256());
		this.amazon.objects.put("outgoing/" + late.sha256(), bytes);
		assertThat(read(late)).isEqualTo("late");
		assertThat(round(new HashSet<>(), late)).isZero();
		assertThat(this.amazon.objects).containsOnlyKeys(late.sha256());
	}

	@Test
	void everyPageOfTheBucketIsLookedAt() throws IOException {
		List<String> all = IntStream.range(0, 5).mapToObj(i -> "file " + i).toList();
		Set<String> hashes = new HashSet<>();
		for (String it : all) {
			hashes.add(put(it).sha256());
		}
		Set<String> asked = new HashSet<>();
		this.store.forget(Instant.now(), it -> {
			asked.addAll(it);
			return Set.copyOf(it);
		});
		assertThat(asked).isEqualTo(hashes);
	}

	@Test
	void aStoreThatDoesNotAnswerIsAsAFullDisk() {
		this.amazon.failing = 403;
		assertThatIOException().isThrownBy(() -> put("Tarjous"));
		assertThatIOException().isThrownBy(() -> this.store.open("a".repeat(64)));
		assertThatIOException().isThrownBy(() -> this.store.forget(Instant.now(), asked -> Set.of()));
		assertThat(this.amazon.objects).isEmpty();
	}

	private int round(Set<String> asked, FileStore.Kept referred) throws IOException {
		return this.store.forget(Instant.now(), it -> {
			asked.addAll(it);
			return Set.of(referred.sha256());
		});
	}

	private FileStore.Kept put(String text) throws IOException {
		return this.store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private String read(FileStore.Kept kept) throws IOException {
		try (InputStream in = this.store.open(kept.sha256())) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
