package fi.hetki.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is settled for days and asked for all the time, such as opening hours, answer times, rules and who somebody is, is
 * kept at hand. One number in the database says whether anything of it has changed: it rises in the transaction that
 * changes a {@link Thing}, and each transaction reads it once before it trusts what was kept. So no node works by what
 * another one has changed before.
 */
@Component
public class Settled {

	/** What was changed by hand in the database is noticed after that. */
	private static final Duration LASTS = Duration.ofMinutes(1);

	private final JdbcTemplate database;

	private final Clock clock;

	private volatile Kept last = new Kept(-1, Instant.MIN, new ConcurrentHashMap<>());

	Settled(JdbcTemplate database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** An entity whose change raises the number, see {@link Settling}. */
	public interface Thing {
	}

	/** @param number what the database said before anything of this was read */
	private record Kept(long number, Instant since, Map<List<Object>, Object> values) {
	}

	/**
	 * What {@code read} says, as it was said before where nothing has changed since.
	 * @param what names the question, together with {@code whose}
	 * @param read finds it in the database; what it gives is shared by all threads, so nobody may change it
	 */
	@SuppressWarnings("unchecked")
	public <T> T keep(Class<?> what, Object whose, Supplier<T> read) {
		Kept kept = now();
		if (kept == null) {
			return read.get();
		}
		List<Object> question = List.of(what, whose);
		Object known = kept.values().get(question);
		if (known == null) {
			// Not inside of the map, since it may ask for other things that are kept.
			known = read.get();
			kept.values().put(question, known);
		}
		return (T) known;
	}

	/** For whoever has waited for a lock: others have had their time. */
	public void lookAgain() {
		View view = (View) TransactionSynchronizationManager.getResource(this);
		if (view != null && view.kept != null) {
			view.kept = newest();
		}
	}

	/** Something was changed past the entities: nobody trusts what was kept before this transaction has ended. */
	public void changed() {
		touched();
		raise();
	}

	/**
	 * This transaction has changed something itself and reads for itself from now on.
	 * @return whether it is the first time
	 */
	boolean touched() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return true;
		}
		View view = view();
		boolean first = view.kept != null;
		view.kept = null;
		return first;
	}

	void raise() {
		this.database.update("update settled set number = number + 1");
	}

	private @Nullable Kept now() {
		return TransactionSynchronizationManager.isActualTransactionActive() ? view().kept : newest();
	}

	private View view() {
		View view = (View) TransactionSynchronizationManager.getResource(this);
		return (view != null) ? view : new View(newest()).bound();
	}

	private Kept newest() {
		Long number = this.database.queryForObject("select number from settled", Long.class);
		Kept known = this.last;
		Instant now = this.clock.instant();
		if (number == known.number() && Duration.between(known.since(), now).abs().compareTo(LASTS) < 0) {
			return known;
		}
		Kept fresh = new Kept(number, now, new ConcurrentHashMap<>());
		this.last = fresh;
		return fresh;
	}

	/** What one transaction goes by; nothing once it has changed something itself. */
	private final class View implements TransactionSynchronization {

		private @Nullable Kept kept;

		private View(Kept kept) {
			this.kept = kept;
		}

		private View bound() {
			TransactionSynchronizationManager.bindResource(Settled.this, this);
			TransactionSynchronizationManager.registerSynchronization(this);
			return this;
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResourceIfPossible(Settled.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(Settled.this, this);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(Settled.this);
		}
	}
}
