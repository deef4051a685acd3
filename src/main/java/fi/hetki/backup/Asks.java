package fi.hetki.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder beside an H2 file in which a command asks the server that has the file open. Whoever may write there may read
 * the database itself, so it opens no door. The server writes nowhere else: the command carries the backup away.
 */
record Asks(Path folder) {

	static Asks beside(H2Place place) {
		return new Asks(Path.of(place.path() + ".asks"));
	}

	Asks make() throws IOException {
		Disk.folder(this.folder);
		return this;
	}

	/** A new question. */
	void ask(String id) throws IOException {
		Files.createFile(at(id, "ask"));
	}

	/** The questions that nobody has taken yet. */
	List<String> open() throws IOException {
		try (Stream<Path> found = Files.list(this.folder)) {
			return found.map(it -> it.getFileName().toString()).filter(it -> it.endsWith(".ask")).map(it -> it.replace(".ask", "")).sorted().toList();
		}
	}

	/** @return false where somebody else was quicker, or the command does not wait any more */
	boolean take(String id) {
		try {
			Files.move(at(id, "ask"), at(id, "taken"), StandardCopyOption.ATOMIC_MOVE);
			return true;
		}
		catch (IOException gone) {
			return false;
		}
	}

	/** Writes the words of an answer so that nobody reads half of them. */
	void say(String id, String ending, List<String> words) throws IOException {
		Path beside = at(id, "saying");
		Files.write(beside, words, StandardCharsets.UTF_8);
		Files.move(beside, at(id, ending), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	Optional<List<String>> heard(String id, String ending) throws IOException {
		Path said = at(id, ending);
		return Files.exists(said) ? Optional.of(Files.readAllLines(said)) : Optional.empty();
	}

	Path backup(String id) {
		return at(id, "zip");
	}

	/** To another disk too. */
	void carry(String id, Path file) throws IOException {
		try {
			Files.move(backup(id), file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException anotherDisk) {
			Path part = file.resolveSibling(file.getFileName() + ".part");
			try (FileChannel out = Disk.open(part); InputStream in = Files.newInputStream(backup(id))) {
				in.transferTo(Channels.newOutputStream(out));
				out.force(true);
			}
			BackupFile.open(part).close();
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		}
		Disk.force(file.toAbsolutePath().getParent());
	}

	void clear(String id) {
		Stream.of("ask", "taken", "saying", "said", "done", "failed", "zip", "zip.part").forEach(it -> Disk.drop(at(id, it)));
	}

	private Path at(String id, String ending) {
		return this.folder.resolve(id + "." + ending);
	}
}
