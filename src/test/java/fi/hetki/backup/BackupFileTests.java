package fi.hetki.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged, or was never ours, is refused before anybody touches what is there. */
class BackupFileTests {

	@TempDir
	Path folder;

	private final byte[] whole = read();

	@Test
	void aByteThatIsFlippedAnywhereIsFound() throws IOException {
		int step = this.whole.length / 60;
		for (int at = 0; at < this.whole.length; at += (at < 60 || at > this.whole.length - 70) ? 1 : Math.min(step, this.whole.length - 70 - at + 1)) {
			byte[] other = this.whole.clone();
			other[at] ^= 0x10;
			assertThat(refusal(other)).as("byte " + at).isIn("backup.trouble.damaged", "backup.trouble.notours");
		}
	}

	@Test
	void aFileThatEndsEarlyOrGoesOnIsFound() throws IOException {
		assertThat(refusal(Arrays.copyOf(this.whole, this.whole.length - 1))).isEqualTo("backup.trouble.damaged");
		assertThat(refusal(Arrays.copyOf(this.whole, this.whole.length / 2))).isEqualTo("backup.trouble.damaged");
		assertThat(refusal(Arrays.copyOf(this.whole, this.whole.length + 1))).isEqualTo("backup.trouble.damaged");
		assertThat(refusal(Arrays.copyOf(this.whole, 70))).isEqualTo("backup.trouble.damaged");
	}

	@Test
	void whatSomebodyElseWroteIsNotOurs() throws IOException {
		assertThat(refusal(new byte[0])).isEqualTo("backup.trouble.notours");
		assertThat(refusal("PK but no backup of anything that we know, though long enough to be one".repeat(3).getBytes())).isEqualTo("backup.trouble.notours");
	}

	@Test
	void aMissingEntryIsFoundEvenUnderAGoodSeal() throws IOException {
		assertThat(refusal(without(it -> it.equals("tables/moment")))).isEqualTo("backup.trouble.damaged");
		assertThat(refusal(without(it -> it.startsWith("files/")))).isEqualTo("backup.trouble.damaged");
		assertThat(refusal(without(it -> it.equals("manifest.json")))).isEqualTo("backup.trouble.damaged");
		assertThat(without(it -> false)).satisfies(it -> opens(it));
	}

	@Test
	void aFileThatIsNotThereIsSaidToBe() {
		assertThatThrownBy(() -> BackupFile.open(this.folder.resolve("none.zip"))).isInstanceOfSatisfying(Trouble.class,
				it -> assertThat(it.key()).isEqualTo("backup.trouble.nofile"));
	}

	private void opens(byte[] content) throws IOException {
		Path file = Files.write(this.folder.resolve("other.zip"), content);
		BackupFile.open(file).close();
	}

	private String refusal(byte[] content) throws IOException {
		Path file = Files.write(this.folder.resolve("it.zip"), content);
		try {
			new Restore(new Untouched(), null, null).run(file, true, Progress.NONE);
			return "accepted";
		}
		catch (Trouble why) {
			return why.key();
		}
	}

	private byte[] without(Predicate<String> missing) throws IOException {
		Path file = this.folder.resolve("without.zip");
		try (ZipFile from = new ZipFile(Released.first().toFile()); FileChannel channel = Disk.open(file); OutputStream out = Channels.newOutputStream(channel)) {
			Sealing sealing = new Sealing(out);
			ZipOutputStream to = new ZipOutputStream(sealing);
			to.setComment(Sealing.PLACE);
			for (ZipEntry it : Collections.list(from.entries())) {
				if (!missing.test(it.getName())) {
					to.putNextEntry(new ZipEntry(it.getName()));
					from.getInputStream(it).transferTo(to);
				}
			}
			to.finish();
			sealing.seal();
		}
		return Files.readAllBytes(file);
	}

	private static byte[] read() {
		try {
			return Files.readAllBytes(Released.first());
		}
		catch (IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	private static final class Untouched implements Destination {

		@Override
		public Optional<Loss> holds() {
			throw new AssertionError("looked at");
		}

		@Override
		public DataSource begin() {
			throw new AssertionError("touched");
		}

		@Override
		public String schema() {
			throw new AssertionError("touched");
		}

		@Override
		public void takePlace() {
			throw new AssertionError("touched");
		}

		@Override
		public void close() {
			// Nothing was begun.
		}
	}
}
