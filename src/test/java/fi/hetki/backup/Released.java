package fi.hetki.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small backup of each version that was ever released, named by its tables. docs/backup.md says how the next one comes here. */
final class Released {

	private static final Path FOLDER = Path.of("src/test/resources/backups");

	private Released() {
	}

	static List<Path> all() throws IOException {
		try (Stream<Path> found = Files.list(FOLDER)) {
			return found.sorted().toList();
		}
	}

	static Path first() {
		return FOLDER.resolve("v67.zip");
	}
}
