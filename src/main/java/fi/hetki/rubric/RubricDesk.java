package fi.hetki.rubric;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fi.hetki.shell.NotHere;

/** Where the rubric is drafted, put into use and taken back. Nothing of a draft is asked. */
@Service
@Transactional
class RubricDesk {

	static final int LONGEST_REASON = 1000;

	private final RubricEditions editions;

	private final Rubrics rubrics;

	private final Clock clock;

	RubricDesk(RubricEditions editions, Rubrics rubrics, Clock clock) {
		this.editions = editions;
		this.rubrics = rubrics;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public State state() {
		return new State(this.editions.inUse().orElseThrow(), this.editions.draft().orElse(null));
	}

	/** The newest form of a sentence that was ever in use; such a one is never reworded. */
	@Transactional(readOnly = true)
	public Optional<Item> used(String key) {
		int newest = this.rubrics.current().version();
		return IntStream.iterate(newest, it -> it > 0, it -> it - 1)
			.mapToObj(this.rubrics::version)
			.filter(it -> it.has(key))
			.map(it -> it.item(key))
			.findFirst();
	}

	/** All keys that ever were in use. */
	private Set<String> keys() {
		return IntStream.rangeClosed(1, this.rubrics.current().version())
			.mapToObj(this.rubrics::version)
			.flatMap(it -> it.items().stream())
			.map(Item::key)
			.collect(Collectors.toSet());
	}

	/** A key that no sentence has had, in use or drafted. */
	@Transactional(readOnly = true)
	public String freeKey(String dimension, String sentence) {
		Set<String> taken = keys();
		state().statements().items().forEach(it -> taken.add(it.key()));
		return ItemKey.of(dimension, sentence, taken);
	}

	/**
	 * Changes the draft; the first change begins one. A draft that asks what is in use is none.
	 *
	 * @param seen what the person had before her, as {@link State#seen()} names it
	 * @throws OptimisticLockingFailureException where somebody else was faster
	 */
	public void change(String seen, UnaryOperator<Statements> change, UUID by) {
		State state = unchanged(seen);
		Statements changed = change.apply(state.statements());
		if (changed.asks(state.inUse().statements())) {
			Optional.ofNullable(state.draft()).ifPresent(this.editions::delete);
		}
		else if (!changed.equals(state.statements())) {
			save((state.draft() != null) ? state.draft().says(changed, by, this.clock.instant())
					: new RubricEdition(state.number() + 1, changed, by, this.clock.instant()));
		}
	}

	public void discard(String seen) {
		Optional.ofNullable(unchanged(seen).draft()).ifPresent(this.editions::delete);
	}

	/**
	 * Puts the draft into use, for every form that is opened from now on.
	 *
	 * @throws NotHere where nothing is drafted
	 * @throws IllegalStateException for a draft that would not work, see {@link RubricChecks}
	 */
	public void publish(String seen, @Nullable String reason, UUID by) {
		RubricEdition draft = unchanged(seen).draft();
		if (draft == null) {
			throw new NotHere();
		}
		if (!RubricChecks.of(this.rubrics.current().asking(draft.number(), draft.statements().items())).isEmpty()) {
			throw new IllegalStateException("Something in the draft has to be mended first");
		}
		save(draft.says(draft.statements(), by, this.clock.instant()).published(reason));
	}

	/**
	 * Asks again what an earlier version asked, as a version of its own. What is drafted stays drafted.
	 *
	 * @param inUse the version that was in use when the person decided
	 */
	public void goBack(int number, int inUse, UUID by) {
		State state = state();
		if (state.number() != inUse) {
			throw new OptimisticLockingFailureException("Another version is in use now");
		}
		Statements earlier = this.editions.version(number).map(RubricEdition::statements).orElseThrow(NotHere::new);
		if (earlier.asks(state.inUse().statements())) {
			return;
		}
		if (state.draft() != null) {
			state.draft().giveWay();
			save(state.draft());
		}
		save(new RubricEdition(inUse + 1, Statements.of(earlier.items()), by, this.clock.instant()).restoring(number).published(null));
	}

	private State unchanged(String seen) {
		State state = state();
		if (!state.seen().equals(seen)) {
			throw new OptimisticLockingFailureException("Somebody else has changed the rubric");
		}
		return state;
	}

	private void save(RubricEdition edition) {
		try {
			this.editions.saveAndFlush(edition);
		}
		catch (DataIntegrityViolationException twice) {
			throw new OptimisticLockingFailureException("Two began at once", twice);
		}
	}

	/** @param draft null where nothing is drafted */
	record State(RubricEdition inUse, @Nullable RubricEdition draft) {

		/** The sentences as they will be; what took whose place in an earlier version is no part of them. */
		Statements statements() {
			return (this.draft != null) ? this.draft.statements() : Statements.of(this.inUse.statements().items());
		}

		Difference difference() {
			return new Difference(this.inUse.statements(), statements());
		}

		public int number() {
			return this.inUse.number();
		}

		public boolean isDrafted() {
			return this.draft != null;
		}

		/** Names what somebody looks at, so that nobody changes or publishes what she has not seen. */
		public String seen() {
			return number() + ((this.draft != null) ? "-" + this.draft.id() + "-" + this.draft.version() : "");
		}
	}
}
