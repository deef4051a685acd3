package fi.hetki.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether everything could be brought back today. */
@Component
class BackupLight {

	/** A night, and two hours for it to be made. */
	private static final Duration FRESH = Duration.ofHours(26);

	private final Ledger ledger;

	private final BackupFolder folder;

	private final Clock clock;

	BackupLight(Ledger ledger, BackupFolder folder, Clock clock) {
		this.ledger = ledger;
		this.folder = folder;
		this.clock = clock;
	}

	Shown shown() {
		Instant now = this.clock.instant();
		Optional<Run> last = this.ledger.newest(2).stream().filter(it -> !it.isRunning(now)).findFirst();
		Instant good = this.ledger.lastGood().map(Run::begunAt).orElse(null);
		if (last.filter(it -> it.isFailed(now)).isPresent()) {
			return new Shown(Colour.RED, "failed", last.get().begunAt());
		}
		if (!this.folder.isOn()) {
			return new Shown(Colour.GREY, (good == null) ? "off" : "byhand", good);
		}
		if (good == null) {
			return new Shown(Colour.GREY, "first", null);
		}
		return good.isBefore(now.minus(FRESH)) ? new Shown(Colour.RED, "old", good) : new Shown(Colour.GREEN, "good", good);
	}

	enum Colour {

		GREEN, GREY, RED
	}

	/** @param key of the sentence, with {@code at} in it */
	record Shown(Colour colour, String key, @Nullable Instant at) {
	}
}
