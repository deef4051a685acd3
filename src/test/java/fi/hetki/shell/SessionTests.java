package fi.hetki.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.TestPostgres;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What a session costs the database and what the database learns of it. */
@ParameterizedClass
@MethodSource("databases")
class SessionTests {

	private static final String PERSON = UUID.randomUUID().toString();

	private static final String WHO = PERSON + " 0123456789abcdef";

	private final Counted database;

	private final Sessions<?> sessions;

	SessionTests(String url) {
		this.database = new Counted(new DriverManagerDataSource(url));
		SessionConfiguration configuration = new SessionConfiguration();
		Sessions.Ids ids = configuration.sessionIds();
		this.sessions = configuration.sessions(configuration.keptSessions(this.database, ids, Duration.ofHours(12)), ids, this.database);
	}

	static Stream<String> databases() {
		List<String> urls = new ArrayList<>(List.of("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"));
		if (TestPostgres.available()) {
			urls.add(TestPostgres.newDatabase());
		}
		urls.forEach(it -> new ResourceDatabasePopulator(new ClassPathResource("db/migration/V68__shell_sessions.sql"))
			.execute(new DriverManagerDataSource(it)));
		return urls.stream();
	}

	@Test
	void aRequestReadsOnceAndWritesNothing() {
		String id = signedIn();
		Said said = said(() -> use(id, Instant.now()));
		assertThat(said.statements()).singleElement().asString().startsWithIgnoringCase("select");
		assertThat(said.commits()).isZero();
	}

	@Test
	void thatItIsUsedIsWrittenOnceAMinuteAndNeverBackwards() {
		String id = signedIn();
		Instant later = Instant.now().plusSeconds(90);
		assertThat(said(() -> use(id, later)).statements()).hasSize(2);
		assertThat(said(() -> use(id, later.plusSeconds(50))).statements()).hasSize(1);
		use(id, later.minusSeconds(120));
		JdbcTemplate jdbc = new JdbcTemplate(this.database);
		assertThat(jdbc.queryForObject("select last_access_time from web_session where principal_name = ? order by 1 desc limit 1", Long.class,
				PERSON)).isEqualTo(later.toEpochMilli());
	}

	@Test
	void theDatabaseKnowsNeitherTheCookieNorWhatIsKept() {
		String id = signedIn();
		SealedSession<?> session = this.sessions.findById(id);
		session.setAttribute("typed", new Note("Aino haluaa vetokoukun"));
		save(session);
		JdbcTemplate jdbc = new JdbcTemplate(this.database);
		assertThat(jdbc.queryForList("select * from web_session").toString()).contains(PERSON).doesNotContain(id);
		assertThat(jdbc.queryForList("select attribute_bytes from web_session_attributes where attribute_name = 'typed'", byte[].class))
			.allSatisfy(it -> assertThat(new String(it, StandardCharsets.ISO_8859_1)).doesNotContain("Aino", "Note"));
		assertThat(this.sessions.findById(id).<Note>getAttribute("typed").text()).isEqualTo("Aino haluaa vetokoukun");
	}

	@Test
	void aNewIdOpensAllThatTheOldOneKept() {
		String id = signedIn();
		SealedSession<?> session = this.sessions.findById(id);
		session.setAttribute("typed", new Note("Akku hyytyi"));
		save(session);
		SealedSession<?> again = this.sessions.findById(id);
		String fresh = again.changeSessionId();
		save(again);
		assertThat(this.sessions.findById(id)).isNull();
		assertThat(this.sessions.findById(fresh).<Note>getAttribute("typed")).isEqualTo(new Note("Akku hyytyi"));
		assertThat(this.sessions.findById(fresh).<String>getAttribute(SealedSession.WHO)).isEqualTo(WHO);
	}

	@Test
	void whatAnotherVersionKeptAndNobodyCanReadIsAsIfItWereNotThere() {
		String id = signedIn();
		SealedSession<?> session = this.sessions.findById(id);
		session.setAttribute("typed", new Note("Akku hyytyi"));
		save(session);
		new JdbcTemplate(this.database).update("update web_session_attributes set attribute_bytes = ? where attribute_name = 'typed'",
				(Object) "of another version".getBytes(StandardCharsets.UTF_8));
		assertThat(this.sessions.findById(id).<Note>getAttribute("typed")).isNull();
		SealedSession<?> again = this.sessions.findById(id);
		again.setAttribute("typed", new Note("Vetokoukku"));
		save(again);
		assertThat(this.sessions.findById(id).<Note>getAttribute("typed")).isEqualTo(new Note("Vetokoukku"));
	}

	@Test
	void twoRequestsThatKeepTheSameAtOnceBothGoThrough() {
		String id = signedIn();
		SealedSession<?> one = this.sessions.findById(id);
		SealedSession<?> other = this.sessions.findById(id);
		one.setAttribute("flash", "one");
		other.setAttribute("flash", "other");
		save(one);
		save(other);
		assertThat(this.sessions.findById(id).<String>getAttribute("flash")).isEqualTo("other");
	}

	@Test
	void whatASessionThatIsOverWantsToKeepIsLeftOut() {
		String id = signedIn();
		SealedSession<?> late = this.sessions.findById(id);
		this.sessions.deleteById(id);
		late.setAttribute("flash", "saved");
		late.setAttribute(SealedSession.WHO, WHO);
		save(late);
		assertThat(this.sessions.findById(id)).isNull();
	}

	private String signedIn() {
		return signIn(this.sessions);
	}

	private static <S extends org.springframework.session.Session> String signIn(Sessions<S> sessions) {
		SealedSession<S> session = sessions.createSession();
		session.setAttribute(SealedSession.WHO, WHO);
		sessions.save(session);
		return session.getId();
	}

	private void use(String id, Instant now) {
		SealedSession<?> session = this.sessions.findById(id);
		session.setLastAccessedTime(now);
		assertThat(session.<String>getAttribute(SealedSession.WHO)).isEqualTo(WHO);
		save(session);
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private void save(SealedSession<?> session) {
		((Sessions) this.sessions).save(session);
	}

	private Said said(Runnable act) {
		this.database.said = new Said(new ArrayList<>(), new ArrayList<>());
		act.run();
		return this.database.said;
	}

	private record Note(String text) implements Serializable {
	}

	private record Said(List<String> statements, List<String> transactions) {

		int commits() {
			return this.transactions.size();
		}
	}

	/** Writes down what is said to the database. */
	private static final class Counted extends DelegatingDataSource {

		private Said said = new Said(new ArrayList<>(), new ArrayList<>());

		Counted(DataSource database) {
			super(database);
		}

		@Override
		public Connection getConnection() throws java.sql.SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
				if (method.getName().equals("prepareStatement")) {
					this.said.statements().add(String.valueOf(arguments[0]).strip());
				}
				if (method.getName().equals("commit")) {
					this.said.transactions().add("commit");
				}
				try {
					return method.invoke(connection, arguments);
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			});
		}
	}
}
