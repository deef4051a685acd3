package fi.hetki.shell;

import fi.hetki.people.BearerGate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions stand in the database, so that any node answers anybody and a restart signs nobody out. See docs/decisions/0012. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

	/** On both databases; where another request was faster it writes over, and where the session is over nothing. */
	static final String KEEP = """
			merge into web_session_attributes a
			using (select s.primary_id, g.attribute_name, g.attribute_bytes from web_session s
				join (select cast(? as varchar(36)) primary_id, cast(? as varchar(200)) attribute_name, cast(? as bytea) attribute_bytes) g
				on g.primary_id = s.primary_id) n
			on (a.session_primary_id = n.primary_id and a.attribute_name = n.attribute_name)
			when matched then update set attribute_bytes = n.attribute_bytes
			when not matched then insert (session_primary_id, attribute_name, attribute_bytes)
				values (n.primary_id, n.attribute_name, n.attribute_bytes)
			""";

	@Bean
	JdbcIndexedSessionRepository keptSessions(DataSource database, Sessions.Ids ids,
			@Value("${server.servlet.session.timeout}") Duration timeout) {
		JdbcIndexedSessionRepository store = new JdbcIndexedSessionRepository(new JdbcTemplate(database), new ReadsAlone(database));
		GenericConversionService plain = new GenericConversionService();
		plain.addConverter(Object.class, byte[].class, byte[].class::cast);
		store.setConversionService(plain);
		store.setTableName("web_session");
		store.setCreateSessionAttributeQuery(KEEP);
		store.setSessionIdGenerator(ids);
		store.setIndexResolver(whose());
		store.setDefaultMaxInactiveInterval(timeout);
		// SessionRounds cleans up, on one node.
		store.setCleanupCron("-");
		return store;
	}

	@Bean
	Sessions.Ids sessionIds() {
		return new Sessions.Ids();
	}

	@Bean
	@Primary
	Sessions<?> sessions(JdbcIndexedSessionRepository kept, Sessions.Ids ids, DataSource database) {
		return new Sessions<>(kept, ids, new JdbcTemplate(database));
	}

	/** With it Boot makes the cookie as server.servlet.session.cookie says. */
	@Bean
	CookieHttpSessionIdResolver cookies() {
		return new CookieHttpSessionIdResolver();
	}

	@Bean
	DefaultCookieSerializerCustomizer usualCookie() {
		return cookie -> {
			cookie.setCookieName("JSESSIONID");
			cookie.setUseBase64Encoding(false);
		};
	}

	@Bean
	@Primary
	HttpSessionIdResolver whereSessionsCount(CookieHttpSessionIdResolver cookies, CookieSerializer cookie) {
		cookies.setCookieSerializer(cookie);
		return new WhereSessionsCount(cookies);
	}

	private static IndexResolver<Session> whose() {
		return session -> {
			byte[] who = session.getAttribute(SealedSession.WHO);
			return KeptSignIn.person((who != null) ? SealedSession.text(who) : null).map(it -> Map.of(SealedSession.WHO, it)).orElse(Map.of());
		};
	}

	/** Styles, cards, health and programs with a token know no session, so none is looked up for them. */
	private record WhereSessionsCount(HttpSessionIdResolver cookies) implements HttpSessionIdResolver {

		private static final List<String> NOWHERE = List.of("/assets/", "/k/", "/actuator/health");

		@Override
		public List<String> resolveSessionIds(HttpServletRequest request) {
			String path = request.getRequestURI().substring(request.getContextPath().length());
			boolean nowhere = NOWHERE.stream().anyMatch(path::startsWith) || path.startsWith("/api/") && BearerGate.carriesToken(request);
			return nowhere ? List.of() : this.cookies.resolveSessionIds(request);
		}

		@Override
		public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
			this.cookies.setSessionId(request, response, id);
		}

		@Override
		public void expireSession(HttpServletRequest request, HttpServletResponse response) {
			this.cookies.expireSession(request, response);
		}
	}

	/** The one statement with which a session is read needs no transaction; what is written together does. */
	private static final class ReadsAlone implements TransactionOperations {

		private final TransactionTemplate together;

		ReadsAlone(DataSource database) {
			this.together = new TransactionTemplate(new JdbcTransactionManager(database));
		}

		@Override
		public <T> @Nullable T execute(TransactionCallback<T> read) {
			return read.doInTransaction(new SimpleTransactionStatus(false));
		}

		@Override
		public void executeWithoutResult(Consumer<TransactionStatus> write) {
			this.together.executeWithoutResult(write);
		}
	}
}
