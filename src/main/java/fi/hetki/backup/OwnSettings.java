package fi.hetki.backup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the operator has set for this one place. A backup names it, so that whoever restores elsewhere knows what to bring. */
@Component
class OwnSettings {

	private static final Pattern OURS = Pattern.compile("(?i)(hetki|spring|server|management|logging)[._].+");

	private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|access[._-]?key|token|credential).*");

	/** An address with a password in it. */
	private static final Pattern TELLING = Pattern.compile("(?i).*(://[^/]*:[^/]*@|password=).*");

	private final Environment environment;

	OwnSettings(Environment environment) {
		this.environment = environment;
	}

	/** The version of the application. */
	String product() {
		String version = OwnSettings.class.getPackage().getImplementationVersion();
		return (version != null) ? version : "unknown";
	}

	Map<String, String> named() {
		Map<String, String> found = new TreeMap<>();
		names().filter(it -> !isSecret(it)).forEach(it -> found.put(it, value(it)));
		return found;
	}

	List<String> toBring() {
		Set<String> found = new TreeSet<>();
		names().filter(this::isSecret).forEach(found::add);
		return List.copyOf(found);
	}

	private boolean isSecret(String name) {
		return SECRET.matcher(name).matches() || TELLING.matcher(value(name)).matches();
	}

	private String value(String name) {
		return Objects.requireNonNullElse(this.environment.getProperty(name), "");
	}

	/** Those that do not come with the application. */
	private Stream<String> names() {
		return ((ConfigurableEnvironment) this.environment).getPropertySources().stream()
			.filter(it -> !it.getName().equals("defaultProperties") && !it.getName().contains("classpath:") && !it.getName().contains("class path resource"))
			.filter(EnumerablePropertySource.class::isInstance)
			.flatMap(it -> Stream.of(((EnumerablePropertySource<?>) it).getPropertyNames()))
			.filter(it -> OURS.matcher(it).matches() && !it.startsWith("spring.application."));
	}
}
