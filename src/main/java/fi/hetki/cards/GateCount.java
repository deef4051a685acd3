package fi.hetki.cards;

import fi.hetki.leads.GatedLeads;
import fi.hetki.leads.GatedLeads.Row;
import fi.hetki.rubric.Pulse;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts whether gates are of use, once for each month that is over. Months begin and end by UTC. */
@Service
class GateCount {

	/** A hold has ended by then, and a customer's card as well. */
	private static final Period SETTLED = Period.ofDays(14);

	private static final int HALF_YEAR = 6;

	private final GatedLeads leads;

	private final Pulse pulse;

	private final GateMonths months;

	private final Clock clock;

	GateCount(GatedLeads leads, Pulse pulse, GateMonths months, Clock clock) {
		this.leads = leads;
		this.pulse = pulse;
		this.months = months;
		this.clock = clock;
	}

	/** The month that was settled last; a second time changes nothing. */
	@Transactional
	public void count() {
		YearMonth month = YearMonth.from(this.clock.instant().atOffset(ZoneOffset.UTC).minus(SETTLED)).minusMonths(1);
		if (!this.months.existsByMonthStart(month.atDay(1))) {
			List<Row> half = this.leads.opened(start(month.minusMonths(HALF_YEAR - 1)), start(month.plusMonths(1)));
			this.months.save(new GateMonth(month, Gated.of(this.leads.opened(start(month), start(month.plusMonths(1)))),
					this.pulse.lowAbout(Gated.moments(half, false)), this.pulse.lowAbout(Gated.moments(half, true))));
		}
	}

	private static Instant start(YearMonth month) {
		return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
	}

	/** On one node at a time. */
	@Component
	static class Night {

		private final GateCount count;

		Night(GateCount count) {
			this.count = count;
		}

		@Scheduled(cron = "0 50 2 * * *")
		@SchedulerLock(name = "cards-gates")
		void night() {
			this.count.count();
		}
	}
}
