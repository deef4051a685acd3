package fi.hetki.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists that travel with the engine: one entry a line, # begins a remark. */
final class Resource {

	private Resource() {
	}

	static List<String> lines(String name) {
		try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream("/matching/" + name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter(line -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
