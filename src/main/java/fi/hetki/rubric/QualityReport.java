package fi.hetki.rubric;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How well the sentences measured in some whole months, as it was computed when the last of them was over. */
@Entity
class QualityReport extends Entry {

	private LocalDate monthStart;

	private LocalDate monthEnd;

	private Instant computedAt;

	@JdbcTypeCode(SqlTypes.JSON)
	private Quality quality;

	protected QualityReport() {
	}

	QualityReport(LocalDate monthStart, LocalDate monthEnd, Quality quality, Instant computedAt) {
		this.monthStart = monthStart;
		this.monthEnd = monthEnd;
		this.quality = quality;
		this.computedAt = computedAt;
	}

	/** The first day that counts. */
	public LocalDate monthStart() {
		return this.monthStart;
	}

	/** The last day that counts. */
	public LocalDate monthEnd() {
		return this.monthEnd;
	}

	public Instant computedAt() {
		return this.computedAt;
	}

	public Quality quality() {
		return this.quality;
	}
}
