package fi.hetki.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTests {

	private static final Instant YESTERDAY = Instant.parse("2026-11-20T10:00:00Z");

	private static final Instant LONG_AGO = YESTERDAY.minusSeconds(60);

	@TempDir
	Path folder;

	private DiskStore store;

	@BeforeEach
	void open() {
		this.store = new DiskStore(this.folder.resolve("files"));
	}

	@Test
	void whatIsPutIsReadAgainByItsHash() throws IOException {
		FileStore.Kept kept = put("Tarjous");
		assertThat(kept.sha256()).isEqualTo("2549d0b5d24a9aeec8812d579b4ac30b8b3e321641030e0d15d62ee73dc8c139");
		assertThat(kept.size()).isEqualTo(7);
		assertThat(read(kept)).isEqualTo("Tarjous");
		assertThat(files()).hasSize(1);
	}

	@Test
	void theSameBytesAtOnceAreOneFile() throws Exception {
		ExecutorService hands = Executors.newFixedThreadPool(8);
		try {
			String large = "x".repeat(300_000);
			List<Callable<FileStore.Kept>> puts = IntStream.range(0, 40).<Callable<FileStore.Kept>>mapToObj(i -> () -> put(large)).toList();
			Set<FileStore.Kept> kept = new HashSet<>();
			for (Future<FileStore.Kept> it : hands.invokeAll(puts)) {
				kept.add(it.get());
			}
			assertThat(kept).hasSize(1);
			assertThat(read(kept.iterator().next())).isEqualTo(large);
			assertThat(files()).hasSize(1);
		}
		finally {
			hands.shutdownNow();
		}
	}

	@Test
	void whatBreaksOffLeavesNothing() throws IOException {
		InputStream broken = new InputStream() {
			private int left = 1000;

			@Override
			public int read() throws IOException {
				if (this.left-- <= 0) {
					throw new IOException("No space left on device");
				}
				return 'x';
			}
		};
		assertThatIOException().isThrownBy(() -> this.store.put(broken));
		assertThat(files()).isEmpty();
	}

	@Test
	void onlyWhatIsOldAndReferredToByNobodyGoes() throws IOException {
		FileStore.Kept referred = old(put("referred"));
		FileStore.Kept orphan = old(put("orphan"));
		FileStore.Kept young = put("young");
		assertThat(this.store.forget(YESTERDAY, asked -> Set.of(referred.sha256()))).isEqualTo(1);
		assertThat(read(referred)).isEqualTo("referred");
		assertThat(read(young)).isEqualTo("young");
		assertThatIOException().isThrownBy(() -> this.store.open(orphan.sha256()));
	}

	@Test
	void puttingAgainMakesYoungAgain() throws IOException {
		old(put("twice"));
		FileStore.Kept kept = put("twice");
		assertThat(this.store.forget(YESTERDAY, asked -> Set.of())).isZero();
		assertThat(read(kept)).isEqualTo("twice");
	}

	/** The sweep has asked, and somebody puts the same bytes before it takes them away. */
	@Test
	void whoPutsTheSameWhileItIsSweptKeepsIt() throws IOException {
		FileStore.Kept kept = old(put("meanwhile"));
		assertThat(this.store.forget(YESTERDAY, asked -> {
			try {
				put("meanwhile");
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
			return Set.of();
		})).isZero();
		assertThat(read(kept)).isEqualTo("meanwhile");
	}

	@Test
	void aNodeThatDiedLeavesNothingBehindAndTakesNothingAway() throws IOException {
		FileStore.Kept referred = old(put("was on its way out"));
		Path place = files().get(0);
		Path incoming = this.folder.resolve("files/incoming/half");
		Files.writeString(incoming, "half a file");
		Files.setLastModifiedTime(incoming, FileTime.from(LONG_AGO));
		Path outgoing = Files.createDirectories(this.folder.resolve("files/outgoing")).resolve(referred.sha256());
		Files.move(place, outgoing);
		assertThat(this.store.forget(YESTERDAY, asked -> Set.of(referred.sha256()))).isZero();
		assertThat(files()).containsExactly(place);
	}

	@Test
	void nothingIsReadBesidesHashes() {
		assertThatThrownBy(() -> this.store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
		assertThatIOException().isThrownBy(() -> this.store.open("a".repeat(64)));
	}

	private FileStore.Kept put(String text) throws IOException {
		return this.store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private FileStore.Kept old(FileStore.Kept kept) throws IOException {
		for (Path it : files()) {
			if (it.endsWith(kept.sha256())) {
				Files.setLastModifiedTime(it, FileTime.from(LONG_AGO));
			}
		}
		return kept;
	}

	private String read(FileStore.Kept kept) throws IOException {
		try (InputStream in = this.store.open(kept.sha256())) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}

}
