package fi.hetki.running;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.OnH2;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnH2
class FiguresTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient database;

	@Value("${hetki.operator.token}")
	String token;

	@Test
	void whoeverWatchesSeesHowTheWorkFlows() throws Exception {
		this.mvc.get().uri("/login").exchange();
		assertThat(figures()).contains("hetki_moments_total ", "hetki_leads_late ", "hetki_leads_late_oldest_seconds ", "hetki_imports_oldest_seconds ",
				"hetki_backup_age_seconds ", "hetki_outbox_lag_seconds ", "hetki_outbox_waiting ", "hetki_outbox_stuck ", "hikaricp_connections_active{",
				"http_server_requests_seconds_count{");
	}

	@Test
	void eachOfOursSaysWhatItIs() throws Exception {
		List<String> help = figures().lines().filter(it -> it.startsWith("# HELP hetki_")).toList();
		assertThat(help).hasSizeGreaterThan(7).allMatch(it -> it.split(" ", 4).length == 4 && it.split(" ", 4)[3].length() > 20);
	}

	@Test
	void lateLeadsAreThoseThatWaitLongerThanWasPromised() throws Exception {
		long late = this.database.sql("select count(*) from lead where stage in ('NEW', 'TAKEN', 'CONTACTED', 'OFFERED') and due_at < current_timestamp").query(Long.class).single();
		assertThat(late).isPositive();
		double shown = Double.parseDouble(figures().lines().filter(it -> it.startsWith("hetki_leads_late ")).findFirst().orElseThrow().split(" ")[1]);
		assertThat(shown).isPositive();
	}

	@Test
	void nothingInThemIsAboutAPerson() throws Exception {
		String figures = figures().toLowerCase(Locale.ROOT);
		List<String> people = this.database.sql("select lower(login) from person union select lower(first_name) from person union select lower(last_name) from person").query(String.class).list();
		List<String> customers = this.database.sql("select lower(name) from customer").query(String.class).list();
		assertThat(Stream.concat(people.stream(), customers.stream()).filter(it -> Pattern.compile("\\b" + Pattern.quote(it) + "\\b").matcher(figures).find())).isEmpty();
		assertThat(figures.lines().filter(it -> it.startsWith("hetki_"))).noneMatch(it -> it.contains("{"));
		assertThat(figures).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/sbom", "/actuator/sbom/application", "/actuator/health/backup" })
	@WithMockUser(roles = "ADMIN")
	void withoutTheTokenNobodySeesThem(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.UNAUTHORIZED).bodyText().isEmpty();
		assertThat(this.mvc.get().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer ")).hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(this.mvc.get().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + this.token + "x")).hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/metrics", "/actuator/heapdump", "/actuator/health/db" })
	void allElseIsClosedWithItToo(String path) {
		assertThat(this.mvc.get().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + this.token)).satisfies(it -> assertThat(it.getResponse().getStatus()).isNotEqualTo(200));
	}

	/** It is made for the jar, so here there may be none. */
	@Test
	void theListOfWhatIsBuiltInIsOpenWithIt() {
		assertThat(this.mvc.get().uri("/actuator/sbom/application").header(HttpHeaders.AUTHORIZATION, "Bearer " + this.token))
			.satisfies(it -> assertThat(it.getResponse().getStatus()).isIn(200, 404));
	}

	private String figures() throws Exception {
		return this.mvc.get().uri("/actuator/prometheus").header(HttpHeaders.AUTHORIZATION, "Bearer " + this.token).exchange().getResponse().getContentAsString();
	}
}
