package fi.hetki.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.core.env.StandardEnvironment;

class GuardTests {

	private static final String PUBLIC = "hetki.base-url=https://hetki.autotalo.fi";

	private static final String POSTGRES = "spring.datasource.url=jdbc:postgresql://db/hetki";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			demonstration | hetki.demo.load=true | hetki.demo.load=false
			memory        | spring.datasource.url=jdbc:h2:mem:x | spring.datasource.url
			plain         | hetki.base-url=http://hetki.autotalo.fi | hetki.base-url=https
			cookie        | server.servlet.session.cookie.secure=false | server.servlet.session.cookie.secure
			mail          | spring.mail.host=localhost | hetki.mail.from
			console       | spring.h2.console.enabled=true | spring.h2.console.enabled
			errors        | spring.web.error.include-stacktrace=always | spring.web.error.include
			errors        | server.error.include-message=always | server.error.include
			schema        | spring.jpa.hibernate.ddl-auto=update | spring.jpa.hibernate.ddl-auto
			health        | management.endpoint.health.show-details=always | management.endpoint.health.show-details
			endpoints     | management.endpoints.web.exposure.include=* | management.endpoints.web.exposure.include
			values        | management.endpoint.env.show-values=always | show-values
			management    | management.server.port=9000 | management.server.address=127.0.0.1
			token         | hetki.operator.token=guess-me | openssl rand
			""")
	void atAPublicAddressNothingUnsafeStartsAndTheLineToChangeIsNamed(String name, String setting, String change) {
		String[] settings = { PUBLIC, setting };
		List<Refused.Fault> faults = Unsafe.in(with(settings));
		assertThat(faults).singleElement().satisfies(it -> assertThat(it.change()).contains(change));
		assertThat(Unsafe.in(with(PUBLIC, setting, "hetki.guard.allow=" + name))).isEmpty();
	}

	@Test
	void theTrialOfTheReadmeStarts() {
		assertThat(Unsafe.in(with("hetki.demo.load=true", "spring.datasource.url=jdbc:h2:file:./data/hetki", "spring.jpa.hibernate.ddl-auto=validate"))).isEmpty();
	}

	@Test
	void soDoesTheTrialOnPostgres() {
		assertThat(Unsafe.in(with("hetki.demo.load=true", POSTGRES, "management.endpoints.web.exposure.include=health,prometheus,sbom"))).isEmpty();
	}

	@Test
	void aDatabaseThatWasSetUpOnPurposeIsGuardedWithoutAnAddressToo() {
		assertThat(Unsafe.in(with(POSTGRES, "management.endpoint.health.show-details=always"))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080", "http://hetki", "http://192.168.1.7:8080", "http://172.20.0.3", "http://hetki.lan", "http://[::1]:8080", "" })
	void aNameOfTheHouseIsNotPublic(String base) {
		assertThat(Unsafe.isPublic(with("hetki.base-url=" + base))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://hetki.autotalo.fi", "http://172.32.0.3", "http://8.8.8.8", "https:// nowhere" })
	void anyOtherIs(String base) {
		assertThat(Unsafe.isPublic(with("hetki.base-url=" + base))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "hetki.base-ulr, hetki.base-url", "HETKI_BASE_ULR, HETKI_BASE_URL", "hetki.leads.wondring, hetki.leads.wondering", "hetki.files.s3.bukcet, hetki.files.s3.bucket" })
	void aSettingThatIsMisspeltIsNotIgnored(String wrong, String right) {
		assertThat(Settings.described().unknown(with(wrong + "=x"))).singleElement().satisfies(it -> {
			assertThat(it.what()).contains(wrong);
			assertThat(it.change()).isEqualTo("Did you mean " + right + "?");
		});
	}

	@Test
	void oneThatIsLikeNoneIsTakenAway() {
		assertThat(Settings.described().unknown(with("hetki.something.completely.different=x"))).extracting(Refused.Fault::change)
			.containsExactly("Remove hetki.something.completely.different.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hetki.base-url", "HETKI_BASE_URL", "HETKI_BASEURL", "hetki.baseUrl", "hetki.guard.allow[0]", "HETKI_PORT", "HETKI_SERVICE_HOST", "HETKI_PORT_8080_TCP_ADDR", "spring.hetki" })
	void oneThatIsWrittenAnotherWayIsKnown(String name) {
		assertThat(Settings.described().unknown(with(name + "=x"))).isEmpty();
	}

	@Test
	void allThatIsWrongIsSaidAtOnceInPlainLines() {
		Refused refused = catchRefused(PUBLIC, "hetki.demo.load=true", "hetki.demmo.load=true");
		FailureAnalysis analysis = new Refused.Analyzer().analyze(refused);
		assertThat(analysis.getDescription()).contains("hetki.demmo.load is no setting", "everybody knows its password");
		assertThat(analysis.getAction()).contains("Did you mean hetki.demo.load?", "HETKI_DEMO_LOAD=false", "docs/running.md");
	}

	@Test
	void everythingElseStarts() {
		assertThatCode(() -> Guard.check(with(PUBLIC, POSTGRES, "hetki.demo.load=false"))).doesNotThrowAnyException();
	}

	private static Refused catchRefused(String... settings) {
		return catchThrowableOfType(Refused.class, () -> Guard.check(with(settings)));
	}

	private static StandardEnvironment with(String... settings) {
		StandardEnvironment environment = new StandardEnvironment();
		Stream.of("systemProperties", "systemEnvironment").forEach(environment.getPropertySources()::remove);
		TestPropertyValues.of(Arrays.asList(settings)).applyTo(environment);
		return environment;
	}
}
