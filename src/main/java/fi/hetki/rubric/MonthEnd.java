package fi.hetki.rubric;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month that was counted; its answers may go when their time comes. */
@Entity
class MonthEnd extends Entry {

	private LocalDate monthStart;

	private Instant closedAt;

	protected MonthEnd() {
	}

	MonthEnd(YearMonth month, Instant closedAt) {
		this.monthStart = month.atDay(1);
		this.closedAt = closedAt;
	}

	YearMonth month() {
		return YearMonth.from(this.monthStart);
	}

	Instant closedAt() {
		return this.closedAt;
	}
}
