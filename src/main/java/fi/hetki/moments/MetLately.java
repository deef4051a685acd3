package fi.hetki.moments;

import fi.hetki.customers.AtHand;
import fi.hetki.people.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The customers of one's own latest moments, and those whom others at the site have met. */
@Component
class MetLately implements AtHand {

	private static final Duration LATELY = Duration.ofDays(90);

	private final MomentsOfCustomers moments;

	MetLately(MomentsOfCustomers moments) {
		this.moments = moments;
	}

	@Override
	public List<Near> near(SignedIn me, Instant since, Instant today, int most) {
		return this.moments.metLately(me.id(), me.siteId(), today.minus(LATELY), since, Limit.of(most))
			.stream()
			.map(it -> new Near(it.customer(), how(it, today)))
			.toList();
	}

	static How how(MomentsOfCustomers.Met met, Instant today) {
		if (met.byHer() != null && !met.byHer().isBefore(today)) {
			return How.MET_TODAY;
		}
		if (!met.last().isBefore(today)) {
			return How.HERE_TODAY;
		}
		return (met.byHer() != null) ? How.MET_LATELY : How.HERE_LATELY;
	}
}
