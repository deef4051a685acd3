package fi.hetki.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;

class OutageTests {

	private static final Pattern FIELDS = Pattern.compile("fields :: password\\('(\\w+)'|<input[^>]* name=\"(\\w+)\"[^>]*type=\"password\"");

	@ParameterizedTest
	@ValueSource(strings = { "08006", "57P01", "57P03", "57014", "53300", "55P03", "90098", "HYT00" })
	void whatPassesIsKnownByItsState(String state) {
		Exception trouble = new ServletException(new IllegalStateException(new SQLException("It is over", state)));
		assertThat(Outage.of(trouble, false, true)).contains(Outage.AWAY);
		assertThat(Outage.of(trouble, true, false)).contains(Outage.UNSAVED);
		assertThat(Outage.of(trouble, true, true)).contains(Outage.DOUBT);
	}

	@Test
	void whatThePoolAndSpringSayCountsToo() {
		assertThat(Outage.of(new CannotCreateTransactionException("no", new SQLTransientConnectionException("timed out")), true, false)).contains(Outage.UNSAVED);
		assertThat(Outage.of(new DataAccessResourceFailureException("gone"), true, true)).contains(Outage.DOUBT);
		assertThat(Outage.of(new IllegalStateException(new SQLException("Connection is closed")), true, true)).contains(Outage.DOUBT);
	}

	@Test
	void aFullDiskIsSaidWhereSomethingWasToBeStored() {
		assertThat(Outage.of(new SQLException("could not extend file", "53100"), true, true)).contains(Outage.FULL);
		assertThat(Outage.of(new IllegalStateException(new IOException("No space left on device")), true, true)).contains(Outage.FULL);
		assertThat(Outage.of(new IOException("No space left on device"), false, true)).contains(Outage.AWAY);
	}

	@Test
	void aMistakeOfOursIsNoOutage() {
		assertThat(Outage.of(new IllegalArgumentException("ours"), true, true)).isEmpty();
		assertThat(Outage.of(new SQLIntegrityConstraintViolationException("twice", "23505"), true, true)).isEmpty();
	}

	@Test
	void aFormComesBackAsItWasSent() {
		MockHttpServletRequest request = form("/leads/7/notes");
		request.addParameter("text", "Soitin, linja oli varattu.");
		request.addParameter("who", "a", "b");
		request.addParameter("_csrf", "theirs");
		SentForm back = SentForm.of(request).orElseThrow();
		assertThat(back.action()).isEqualTo("/leads/7/notes");
		assertThat(back.fields()).containsEntry("who", List.of("a", "b")).containsEntry("_csrf", List.of("theirs"));
		assertThat(back.withoutToken().fields()).containsOnlyKeys("text", "who");
		assertThat(SentForm.page(request)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "password", "current", "fresh", "again", "secretKey" })
	void noSecretStandsOnAPage(String name) {
		MockHttpServletRequest request = form("/login");
		request.addParameter("username", "maija");
		request.addParameter(name, "hetki-demo");
		assertThat(SentForm.of(request)).isEmpty();
	}

	/** Whoever adds a field for a secret hears of it here. */
	@Test
	void everyFieldForAPasswordIsKnown() throws IOException {
		Set<String> names = new HashSet<>();
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			for (Path it : templates.filter(Files::isRegularFile).toList()) {
				String html = Files.readString(it);
				FIELDS.matcher(html).results().forEach(found -> names.add((found.group(1) != null) ? found.group(1) : found.group(2)));
			}
		}
		assertThat(names).contains("password", "current", "fresh", "again").allMatch(it -> it.matches(SentForm.SECRET));
	}

	/** The address of another house, as a browser reads it. */
	@Test
	void nothingIsSentAnywhereElse() {
		MockHttpServletRequest request = form("//elsewhere.example/moments");
		request.addParameter("words", "Jarrut vinkuu.");
		assertThat(SentForm.of(request)).isEmpty();
		assertThat(SentForm.page(new MockHttpServletRequest("GET", "//elsewhere.example/"))).isEmpty();
		assertThat(SentForm.page(new MockHttpServletRequest("GET", "/leads"))).contains("/leads");
	}

	private static MockHttpServletRequest form(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setContentType("application/x-www-form-urlencoded");
		return request;
	}
}
