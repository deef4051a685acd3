package fi.hetki.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Every setting of our own. One that is misspelt would be ignored in silence, and nobody would know why nothing happens. */
final class Settings {

	private static final String DESCRIBED = "/META-INF/spring-configuration-metadata.json";

	private static final Pattern OURS = Pattern.compile("(?i)hetki[._].+");

	/** What the tests and docker-compose.yml are told, and what Kubernetes tells of a service with our name. */
	private static final Pattern OTHERS = Pattern.compile("HETKI_(CHROMIUM|TEST_.+|(.+_)?(PORT|SERVICE)(_.+)?)|hetki\\.older");

	private static final int NEAR = 4;

	private final List<String> known;

	private Settings(List<String> known) {
		this.known = known;
	}

	static Settings described() {
		try (InputStream in = Objects.requireNonNull(Settings.class.getResourceAsStream(DESCRIBED))) {
			return new Settings(JsonMapper.builder().build().readTree(in).get("properties").valueStream().map(it -> it.get("name").asString()).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<String> names() {
		return this.known;
	}

	List<Refused.Fault> unknown(ConfigurableEnvironment environment) {
		return environment.getPropertySources().stream()
			.filter(EnumerablePropertySource.class::isInstance)
			.flatMap(it -> Stream.of(((EnumerablePropertySource<?>) it).getPropertyNames()))
			.filter(it -> OURS.matcher(it).matches() && !OTHERS.matcher(it).matches() && this.known.stream().noneMatch(one -> plain(one).equals(plain(it))))
			.distinct()
			.map(it -> new Refused.Fault(it + " is no setting of Hetki.", nearest(it).map(one -> "Did you mean " + spelt(one, it) + "?").orElse("Remove " + it + ".")))
			.toList();
	}

	private Optional<String> nearest(String name) {
		LevenshteinDistance distance = new LevenshteinDistance(NEAR);
		return this.known.stream().filter(it -> distance.apply(plain(it), plain(name)) >= 0).min(Comparator.comparing(it -> distance.apply(plain(it), plain(name))));
	}

	/** As it is written where the wrong one stands. */
	private static String spelt(String known, String like) {
		return like.startsWith("HETKI_") ? known.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") : known;
	}

	/** However Spring lets one write it: HETKI_BASE_URL, hetki.baseUrl, hetki.base-url. */
	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("\\[\\d+]|[._-]", "");
	}
}
