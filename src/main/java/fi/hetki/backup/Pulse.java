package fi.hetki.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Passes on how far it is whenever a step begins, and every now and then in between. */
final class Pulse implements Progress {

	private static final Duration BEAT = Duration.ofSeconds(1);

	private final Clock clock;

	private final Duration every;

	private final Progress to;

	private @Nullable Step step;

	private Instant last = Instant.MIN;

	Pulse(Clock clock, Progress to) {
		this(clock, BEAT, to);
	}

	Pulse(Clock clock, Duration every, Progress to) {
		this.every = every;
		this.clock = clock;
		this.to = to;
	}

	@Override
	public void at(Step step, long done, long all) {
		Instant now = this.clock.instant();
		if (step != this.step || this.last.plus(this.every).isBefore(now)) {
			this.step = step;
			this.last = now;
			this.to.at(step, done, all);
		}
	}
}
