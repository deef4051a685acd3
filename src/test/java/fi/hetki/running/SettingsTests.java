package fi.hetki.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A setting that nobody can find is none. */
class SettingsTests {

	private static final Pattern READ = Pattern.compile("(?:\\$\\{|Property\\(\"|name = \")(hetki\\.[a-z0-9.-]+)");

	@Test
	void eachStandsInTheDocumentation() throws IOException {
		String page = Files.readString(Path.of("docs/running.md"));
		assertThat(Settings.described().names()).allSatisfy(it -> assertThat(page).contains("`" + it + "`"));
		assertThat(Unsafe.values()).allSatisfy(it -> assertThat(page).contains("`" + it.key() + "`"));
	}

	@Test
	void eachThatTheCodeReadsIsDescribed() throws IOException {
		Set<String> read = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			for (Path it : files.filter(one -> one.toString().matches(".*\\.(java|yml)")).toList()) {
				READ.matcher(Files.readString(it)).results().forEach(found -> read.add(found.group(1)));
			}
		}
		assertThat(read).contains("hetki.base-url", "hetki.db.url", "hetki.files.s3.bucket").isSubsetOf(Settings.described().names());
	}
}
