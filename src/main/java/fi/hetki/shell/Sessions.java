package fi.hetki.shell;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.TransactionSystemException;

/**
 * The sessions of all nodes. Spring Session keeps them in the database; here they are sealed, and a request costs one read
 * and, but once a minute, no write.
 */
final class Sessions<S extends Session> implements SessionRepository<SealedSession<S>> {

	private static final String USED = "update web_session set last_access_time = ?, expiry_time = ? where session_id = ? and last_access_time < ?";

	private final SessionRepository<S> store;

	private final Ids ids;

	private final JdbcOperations database;

	Sessions(SessionRepository<S> store, Ids ids, JdbcOperations database) {
		this.store = store;
		this.ids = ids;
		this.database = database;
	}

	@Override
	public SealedSession<S> createSession() {
		SessionSecret secret = SessionSecret.fresh();
		return new SealedSession<>(secret, this.ids.named(secret, this.store::createSession), this.ids);
	}

	@Override
	public @Nullable SealedSession<S> findById(String text) {
		SessionSecret secret = new SessionSecret(text);
		S kept = this.store.findById(secret.id());
		return (kept != null) ? new SealedSession<>(secret, kept, this.ids) : null;
	}

	/** Tried twice: where two requests of one browser keep something at once, or another one ended the session, the second knows it. */
	@Override
	public void save(SealedSession<S> session) {
		try {
			this.store.save(session.kept());
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException | UncategorizedDataAccessException | TransactionSystemException overtaken) {
			this.store.save(session.kept());
		}
		if (session.isLongUnwritten()) {
			// Not by the store: it would write the id as well, which a sign-in may just have changed.
			Instant now = session.getLastAccessedTime();
			this.database.update(USED, now.toEpochMilli(), now.plus(session.getMaxInactiveInterval()).toEpochMilli(),
					session.kept().getId(), now.toEpochMilli());
			session.written();
		}
	}

	@Override
	public void deleteById(String text) {
		this.store.deleteById(new SessionSecret(text).id());
	}

	/** Gives a new session the id that its secret asks for. */
	static final class Ids implements SessionIdGenerator {

		private final ThreadLocal<SessionSecret> next = new ThreadLocal<>();

		<T> T named(SessionSecret secret, Supplier<T> act) {
			this.next.set(secret);
			try {
				return act.get();
			}
			finally {
				this.next.remove();
			}
		}

		@Override
		public String generate() {
			return this.next.get().id();
		}
	}
}
