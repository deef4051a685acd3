package fi.hetki.notices;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How the mail flows, for whoever watches: what waits, for how long, and what was given up. */
@Component
class OutboxGauges implements MeterBinder {

	private final Mails mails;

	private final Clock clock;

	OutboxGauges(Mails mails, Clock clock) {
		this.mails = mails;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("hetki.outbox.lag", this, OutboxGauges::lag).baseUnit("seconds")
			.description("For how long the oldest letter that should have been sent waits")
			.register(registry);
		Gauge.builder("hetki.outbox.waiting", this, it -> it.count(Mail.State.WAITING))
			.description("Letters that should have been sent and wait")
			.register(registry);
		Gauge.builder("hetki.outbox.stuck", this, it -> it.count(Mail.State.GIVEN_UP))
			.description("Letters that were given up")
			.register(registry);
	}

	/** Since when the oldest letter should have been sent. */
	private double lag() {
		return this.mails.oldestWanted(this.clock.instant())
			.map(it -> Duration.between(it, this.clock.instant()).toSeconds())
			.orElse(0L);
	}

	private double count(Mail.State state) {
		return this.mails.count(state, this.clock.instant());
	}
}
