package fi.hetki.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one clock of the application. Work that tells of the past, such as loading the demonstration firm, runs
 * {@link #at} the time it tells of, through the same desks as everybody's work.
 */
@Component
public final class TimeMachine extends Clock {

	private final ThreadLocal<@Nullable Instant> elsewhen = new ThreadLocal<>();

	/** Runs the work on this thread as if it were then. */
	public void at(Instant then, Runnable work) {
		Instant before = this.elsewhen.get();
		this.elsewhen.set(then);
		try {
			work.run();
		}
		finally {
			this.elsewhen.set(before);
		}
	}

	/** In microseconds, which is what every database keeps. */
	@Override
	public Instant instant() {
		Instant then = this.elsewhen.get();
		return ((then != null) ? then : Instant.now()).truncatedTo(ChronoUnit.MICROS);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.system(zone);
	}
}
