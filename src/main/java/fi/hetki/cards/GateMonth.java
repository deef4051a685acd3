package fi.hetki.cards;

import fi.hetki.people.Entry;
import fi.hetki.rubric.Pulse;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What gates did with the leads of one month, docs/scoring.md section 8, and how the customers of half a year answered.
 * Counted once when the month is settled. What would be about fewer than five people or twenty leads is not in it, so it
 * cannot be had by subtraction either. Nothing here is about one person.
 */
@Entity
class GateMonth extends Entry {

	private LocalDate monthStart;

	private @Nullable Integer leads;

	private @Nullable Integer held;

	private @Nullable Integer released;

	private @Nullable Integer passedAnswers;

	private @Nullable Integer passedLow;

	private @Nullable Integer heldAnswers;

	private @Nullable Integer heldLow;

	protected GateMonth() {
	}

	GateMonth(YearMonth month, Gated gated, Optional<Pulse.Share> passed, Optional<Pulse.Share> held) {
		this.monthStart = month.atDay(1);
		this.leads = gated.leads();
		this.held = gated.held();
		this.released = gated.released();
		this.passedAnswers = passed.map(Pulse.Share::answered).orElse(null);
		this.passedLow = passed.map(Pulse.Share::low).orElse(null);
		this.heldAnswers = held.map(Pulse.Share::answered).orElse(null);
		this.heldLow = held.map(Pulse.Share::low).orElse(null);
	}

	YearMonth month() {
		return YearMonth.from(this.monthStart);
	}

	/** Leads that were held among a hundred; null where there is not enough. */
	public @Nullable Long heldOfHundred() {
		return (this.leads == null || this.held == null) ? null : Math.round(100.0 * this.held / this.leads);
	}

	/** Those of the held ones that went on in whole percent; null where there is not enough. */
	public @Nullable Long releasedOfHundred() {
		return (this.held == null || this.released == null) ? null : Math.round(100.0 * this.released / this.held);
	}

	/** Whether customers of leads that were held answer low more often; null where there is not enough. */
	public @Nullable GateUse use() {
		return (this.passedAnswers == null || this.passedLow == null || this.heldAnswers == null || this.heldLow == null) ? null
				: GateUse.of(this.passedLow, this.passedAnswers, this.heldLow, this.heldAnswers);
	}
}
