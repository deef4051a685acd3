package fi.hetki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The project's own files as text, for the tests that read what a compiler does not. */
final class ProjectFiles {

	private ProjectFiles() {
	}

	/** All files under the folder, sorted; none where there is no such folder. */
	static Stream<Text> under(String folder) {
		Path top = Path.of(folder);
		if (!Files.isDirectory(top)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.walk(top)) {
			return files.filter(Files::isRegularFile).sorted().map(Text::new).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Text(Path file) {

		String name() {
			return this.file.getFileName().toString();
		}

		/** With forward slashes on every machine. */
		String path() {
			return this.file.toString().replace('\\', '/');
		}

		String text() {
			try {
				return Files.readString(this.file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
