package fi.hetki.rubric;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets answers go when their time has come. What a month said of a team stays; whoever was in it cannot be read out. */
@Service
class Forgetting {

	/** A year can be compared with the one before as long as its last month is there. */
	static final Period KEPT = Period.ofMonths(13);

	private final MonthCount months;

	private final Assessments assessments;

	private final Invitations invitations;

	private final CalibrationRounds rounds;

	private final Reckonings reckonings;

	private final Clock clock;

	Forgetting(MonthCount months, Assessments assessments, Invitations invitations, CalibrationRounds rounds,
			Reckonings reckonings, Clock clock) {
		this.months = months;
		this.assessments = assessments;
		this.invitations = invitations;
		this.rounds = rounds;
		this.reckonings = reckonings;
		this.clock = clock;
	}

	/** Answers of a month that is not counted yet wait for it, even those about somebody who left. */
	@Transactional
	public void forget() {
		Instant old = this.clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant();
		this.months.countedUpTo().ifPresent(counted -> {
			this.assessments.forgetBefore(old.isBefore(counted) ? old : counted);
			this.assessments.forgetThoseWhoLeftBefore(counted);
			this.invitations.forgetThoseWhoLeftBefore(counted);
			this.rounds.forgetThoseWhoLeftBefore(counted);
		});
		this.reckonings.forgetBefore(old);
	}
}
