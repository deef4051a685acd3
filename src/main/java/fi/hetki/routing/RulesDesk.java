package fi.hetki.routing;

import fi.hetki.people.Settled;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the rules are drafted, put into use, and taken back. Nothing of a draft is in use. */
@Service
@Transactional
public class RulesDesk {

	/** The most characters of a reason. */
	public static final int LONGEST_REASON = 1000;

	private final RulesEditions editions;

	private final Settled settled;

	private final Clock clock;

	RulesDesk(RulesEditions editions, Settled settled, Clock clock) {
		this.editions = editions;
		this.settled = settled;
		this.clock = clock;
	}

	/** Those that are and were in use, newest first. */
	@Transactional(readOnly = true)
	public List<RulesEdition> published() {
		return this.editions.published();
	}

	/** What is in use; every lead asks. */
	@Transactional(readOnly = true)
	public State inUse() {
		return this.settled.keep(RulesEdition.class, "in use", () -> new State(this.editions.inUse().orElse(null), null));
	}

	/** What is in use and what is drafted. */
	@Transactional(readOnly = true)
	public State state() {
		return new State(this.editions.inUse().orElse(null), this.editions.draft().orElse(null));
	}

	/**
	 * Changes the draft; the first change begins one. A draft that says what is in use is none.
	 * @param seen what the person had before her, as {@link State#seen()} names it
	 * @throws OptimisticLockingFailureException where somebody else was faster
	 */
	public void change(String seen, UnaryOperator<Rulebook> change, UUID by) {
		State state = unchanged(seen);
		Rulebook changed = change.apply(state.rules());
		if (changed.equals(state.published())) {
			Optional.ofNullable(state.draft()).ifPresent(this.editions::delete);
		}
		else if (!changed.equals(state.rules())) {
			RulesEdition draft = (state.draft() != null) ? state.draft() : new RulesEdition(state.number() + 1);
			save(draft.says(changed, by, this.clock.instant()));
		}
	}

	public void publish(String seen, @Nullable String reason, UUID by) {
		RulesEdition draft = unchanged(seen).draft();
		if (draft == null) {
			throw new NotHere();
		}
		save(draft.publish(by, reason, this.clock.instant()));
	}

	public void discard(String seen) {
		Optional.ofNullable(unchanged(seen).draft()).ifPresent(this.editions::delete);
	}

	/**
	 * Puts an earlier version into use again, as a version of its own. What is drafted stays drafted.
	 * @param inUse the version that was in use when the person decided
	 */
	public void goBack(int number, int inUse, UUID by) {
		State state = state();
		if (state.number() != inUse) {
			throw new OptimisticLockingFailureException("Another version is in use now");
		}
		Rulebook earlier = (number == 0) ? Rulebook.EMPTY
				: this.editions.findByNumber(number).filter(it -> it.publishedAt() != null).map(RulesEdition::rules).orElseThrow(NotHere::new);
		if (number >= inUse || earlier.equals(state.published())) {
			return;
		}
		if (state.draft() != null) {
			state.draft().giveWay();
			save(state.draft());
		}
		RulesEdition back = new RulesEdition(inUse + 1).says(earlier, by, this.clock.instant()).restoring(number);
		save(back.publish(by, null, this.clock.instant()));
	}

	private State unchanged(String seen) {
		State state = state();
		if (!state.seen().equals(seen)) {
			throw new OptimisticLockingFailureException("Somebody else has changed the rules");
		}
		return state;
	}

	private void save(RulesEdition edition) {
		try {
			this.editions.saveAndFlush(edition);
		}
		catch (DataIntegrityViolationException twice) {
			throw new OptimisticLockingFailureException("Two began at once", twice);
		}
	}

	/** @param inUse null before the first is published */
	public record State(@Nullable RulesEdition inUse, @Nullable RulesEdition draft) {

		/** The rules as they will be. */
		public Rulebook rules() {
			return (this.draft != null) ? this.draft.rules() : published();
		}

		public Rulebook published() {
			return (this.inUse != null) ? this.inUse.rules() : Rulebook.EMPTY;
		}

		/** Of the version in use; 0 before the first. */
		public int number() {
			return (this.inUse != null) ? this.inUse.number() : 0;
		}

		public boolean isDrafted() {
			return this.draft != null;
		}

		/** Names what somebody looks at, so that nobody changes or publishes what she has not seen. */
		public String seen() {
			return number() + ((this.draft != null) ? "-" + this.draft.version() : "");
		}
	}
}
