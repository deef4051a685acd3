package fi.hetki.running;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** What nobody should run for others. Each can be allowed by its name ({@code hetki.guard.allow}), so that it is a decision. */
enum Unsafe {

	DEMONSTRATION(it -> isPublic(it) && it.getProperty("hetki.demo.load", Boolean.class, false),
			"The demonstration would be loaded at a public address, and everybody knows its password.",
			"Set hetki.demo.load=false (HETKI_DEMO_LOAD=false)."),

	MEMORY(it -> isServing(it) && database(it).startsWith("jdbc:h2:mem:"), "The database is kept in memory, so everything would be lost at the next start.",
			"Set spring.datasource.url to a PostgreSQL (HETKI_DB_URL with the profile postgres), or leave it away."),

	PLAIN(it -> isPublic(it) && base(it).startsWith("http:"), "The public address has no TLS: passwords and what customers said would travel in the open.",
			"Put a proxy that speaks TLS in front and set hetki.base-url=https://… (HETKI_BASE_URL)."),

	COOKIE(it -> base(it).startsWith("https:") && is(it, "server.servlet.session.cookie.secure", "false"),
			"The session cookie would also be sent without TLS.", "Remove server.servlet.session.cookie.secure=false."),

	MAIL(it -> isServing(it) && has(it, "spring.mail.host") && !(has(it, "hetki.base-url") && has(it, "hetki.mail.from")),
			"Mail is on, but letters would not know where they come from or lead to.",
			"Set hetki.base-url and hetki.mail.from (HETKI_BASE_URL, HETKI_MAIL_FROM), or remove spring.mail.host."),

	CONSOLE(it -> isServing(it) && is(it, "spring.h2.console.enabled", "true"), "The console of the database would be open.", "Remove spring.h2.console.enabled=true."),

	ERRORS(it -> isServing(it) && Stream.of("stacktrace", "message", "binding-errors", "exception").flatMap(what -> Stream.of("spring.web.error.include-", "server.error.include-").map(at -> at + what))
			.anyMatch(name -> is(it, name, "always") || is(it, name, "true")), "Error pages would show the inside of the application, and what people typed.",
			"Remove spring.web.error.include-… (server.error.include-…)."),

	SCHEMA(it -> !Set.of("", "validate", "none").contains(it.getProperty("spring.jpa.hibernate.ddl-auto", "").strip().toLowerCase(Locale.ROOT)),
			"Tables would be changed beside the migrations, and an upgrade could fail or lose rows.", "Remove spring.jpa.hibernate.ddl-auto, so that it is validate."),

	HEALTH(it -> isServing(it) && Stream.of("management.endpoint.health.show-details", "management.endpoint.health.show-components").anyMatch(name -> is(it, name, "always")),
			"Everybody could read of what this installation is made.", "Remove management.endpoint.health.show-details=always and show-components=always."),

	ENDPOINTS(it -> isServing(it) && exposed(it).anyMatch(Set.of("*", "heapdump", "threaddump", "env", "configprops", "shutdown", "loggers", "logfile")::contains),
			"Endpoints would be exposed that hold secrets and what customers said.", "Set management.endpoints.web.exposure.include=health,prometheus,sbom, or remove it."),

	VALUES(it -> Stream.of("env", "configprops").anyMatch(name -> is(it, "management.endpoint." + name + ".show-values", "always")),
			"Endpoints would show passwords.", "Remove management.endpoint.….show-values=always."),

	MANAGEMENT(it -> isServing(it) && has(it, "management.server.port") && !it.getProperty("management.server.port", "").equals(it.getProperty("server.port", "8080")) && !has(it, "management.server.address"),
			"The port for the operator would be open to the whole network.", "Set management.server.address=127.0.0.1 beside management.server.port."),

	TOKEN(it -> has(it, "hetki.operator.token") && it.getProperty("hetki.operator.token", "").length() < 24,
			"The operator's token can be guessed.", "Make hetki.operator.token at least 24 characters long: openssl rand -hex 24.");

	private static final Pattern HOUSE = Pattern.compile("localhost|[^.]+|.+\\.(local|localhost|lan|home|internal|intra|test|home\\.arpa)|127\\..+|10\\..+|192\\.168\\..+|172\\.(1[6-9]|2\\d|3[01])\\..+|\\[.+]");

	private final Predicate<Environment> holds;

	private final Refused.Fault fault;

	Unsafe(Predicate<Environment> holds, String what, String change) {
		this.holds = holds;
		this.fault = new Refused.Fault(what, change);
	}

	/** All that is wrong and was not allowed. */
	static List<Refused.Fault> in(Environment environment) {
		List<String> allowed = List.of(environment.getProperty("hetki.guard.allow", String[].class, new String[0]));
		return Arrays.stream(values()).filter(it -> it.holds.test(environment) && !allowed.contains(it.key())).map(it -> it.fault).toList();
	}

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** For others than whoever started it: known outside, or with a database that has to be set up on purpose. */
	private static boolean isServing(Environment it) {
		return isPublic(it) || database(it).startsWith("jdbc:postgresql:") || Arrays.asList(it.getActiveProfiles()).contains("postgres");
	}

	/** Not a name of this machine or of the house. */
	static boolean isPublic(Environment it) {
		try {
			String host = base(it).isEmpty() ? null : URI.create(base(it)).getHost();
			return host != null && !HOUSE.matcher(host.toLowerCase(Locale.ROOT)).matches();
		}
		catch (IllegalArgumentException unreadable) {
			return true;
		}
	}

	private static String base(Environment it) {
		return it.getProperty("hetki.base-url", "").strip().toLowerCase(Locale.ROOT);
	}

	private static String database(Environment it) {
		return it.getProperty("spring.datasource.url", "");
	}

	private static Stream<String> exposed(Environment it) {
		return Arrays.stream(it.getProperty("management.endpoints.web.exposure.include", "").split(",")).map(String::strip);
	}

	private static boolean has(Environment it, String name) {
		return !it.getProperty(name, "").isBlank();
	}

	private static boolean is(Environment it, String name, String value) {
		return it.getProperty(name, "").strip().equalsIgnoreCase(value);
	}
}
