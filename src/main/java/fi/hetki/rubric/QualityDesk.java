package fi.hetki.rubric;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes at night how well the sentences measure, so that no page waits for a million answers. Once for each half year
 * of whole months: computed anew each day, it would tell what the one who answered in between had answered.
 */
@Service
class QualityDesk {

	private static final Period WINDOW = Period.ofMonths(6);

	private final QualityReader reader;

	private final QualityReports reports;

	private final MonthCount months;

	private final Rubrics rubrics;

	private final Reckonings reckonings;

	private final Clock clock;

	QualityDesk(QualityReader reader, QualityReports reports, MonthCount months, Rubrics rubrics, Reckonings reckonings,
			Clock clock) {
		this.reader = reader;
		this.reports = reports;
		this.months = months;
		this.rubrics = rubrics;
		this.reckonings = reckonings;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<QualityReport> latest() {
		return this.reports.findFirstByOrderByMonthEndDesc();
	}

	/** Of the months that are counted; a second time changes nothing. */
	@Transactional
	public void compute() {
		this.months.countedUpTo().map(it -> LocalDate.ofInstant(it, ZoneOffset.UTC)).ifPresent(end -> {
			if (!this.reports.existsByMonthEnd(end.minusDays(1))) {
				this.reports.save(report(end.minus(WINDOW), end));
			}
		});
	}

	private QualityReport report(LocalDate from, LocalDate end) {
		QualityTally tally = new QualityTally(this.rubrics.current(), this.reckonings.latest(Source.SELF));
		this.reader.answers(start(from), start(end), tally::answer);
		this.reader.ratings(start(from), start(end), tally::rating);
		return new QualityReport(from, end.minusDays(1), tally.quality(), this.clock.instant());
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay().toInstant(ZoneOffset.UTC);
	}
}
