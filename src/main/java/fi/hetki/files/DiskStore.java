package fi.hetki.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** In a folder: {@code ab/cd/abcd…} is a file, {@code incoming} holds what is being written and {@code outgoing} what is leaving. */
@Component
@ConditionalOnProperty(name = "hetki.files.s3.bucket", havingValue = "false", matchIfMissing = true)
class DiskStore implements FileStore {

	private static final String HASH = "[0-9a-f]{64}";

	private final Path folder;

	DiskStore(@Value("${hetki.files.path}") Path folder) {
		this.folder = folder;
	}

	/** Bytes that are there already are written anew: so they are young again, and a sweep that is under way leaves them. */
	@Override
	public Kept put(InputStream content) throws IOException {
		Path incoming = Files.createDirectories(this.folder.resolve("incoming")).resolve(UUID.randomUUID().toString());
		try {
			Kept kept = write(content, incoming);
			Path place = place(kept.sha256());
			Files.createDirectories(place.getParent());
			Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			for (Path it = place.getParent(); !it.equals(this.folder); it = it.getParent()) {
				force(it);
			}
			force(this.folder);
			return kept;
		}
		finally {
			Files.deleteIfExists(incoming);
		}
	}

	private static Kept write(InputStream content, Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			MessageDigest digest = sha256();
			OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
			long size = content.transferTo(out);
			channel.force(true);
			return new Kept(HexFormat.of().formatHex(digest.digest()), size);
		}
	}

	/** The name of a new file stands in its folder, which has to reach the disk too. Windows knows no such thing. */
	private static void force(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel channel = FileChannel.open(folder)) {
				channel.force(true);
			}
		}
	}

	@Override
	public InputStream open(String sha256) throws IOException {
		return Files.newInputStream(place(sha256));
	}

	@Override
	public int forget(Instant before, Function<Collection<String>, Set<String>> referred) throws IOException {
		bringBack();
		drop(this.folder.resolve("incoming"), before);
		int gone = 0;
		for (Path drawer : folders(this.folder)) {
			for (Path inner : folders(drawer)) {
				List<String> old = files(inner).filter(it -> isOlder(it, before)).map(it -> it.getFileName().toString()).filter(it -> it.matches(HASH)).toList();
				Set<String> kept = old.isEmpty() ? Set.of() : referred.apply(old);
				for (String it : old) {
					gone += (!kept.contains(it) && takeAway(it, before)) ? 1 : 0;
				}
			}
		}
		return gone;
	}

	/** Aside first: who puts the same bytes at this very moment puts a new file, or the one aside has become young and comes back. */
	private boolean takeAway(String hash, Instant before) throws IOException {
		Path aside = Files.createDirectories(this.folder.resolve("outgoing")).resolve(hash);
		Files.move(place(hash), aside, StandardCopyOption.ATOMIC_MOVE);
		if (isOlder(aside, before)) {
			Files.delete(aside);
			return true;
		}
		Files.move(aside, place(hash), StandardCopyOption.ATOMIC_MOVE);
		return false;
	}

	/** Who was stopped half-way through taking away has decided nothing. */
	private void bringBack() throws IOException {
		for (Path it : files(this.folder.resolve("outgoing")).toList()) {
			Files.move(it, place(it.getFileName().toString()), StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private static void drop(Path folder, Instant before) throws IOException {
		for (Path it : files(folder).filter(it -> isOlder(it, before)).toList()) {
			Files.deleteIfExists(it);
		}
	}

	private static boolean isOlder(Path file, Instant before) {
		return file.toFile().lastModified() < before.toEpochMilli();
	}

	private static List<Path> folders(Path folder) throws IOException {
		return list(folder).stream().filter(it -> Files.isDirectory(it) && it.getFileName().toString().matches("[0-9a-f]{2}")).toList();
	}

	private static Stream<Path> files(Path folder) throws IOException {
		return list(folder).stream().filter(Files::isRegularFile);
	}

	private static List<Path> list(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> found = Files.list(folder)) {
			return found.toList();
		}
	}

	private Path place(String hash) {
		if (!hash.matches(HASH)) {
			throw new IllegalArgumentException("no hash");
		}
		return this.folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
