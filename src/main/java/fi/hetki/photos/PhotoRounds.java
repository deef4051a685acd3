package fi.hetki.photos;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away photos whose moment never came. Those of an erased moment go with it, and the bytes with a round of the files. */
@Component
class PhotoRounds {

	/** A phone may be without network for long, but sends the photo just before its moment. */
	private static final Duration WAITS = Duration.ofDays(40);

	private static final Logger log = LoggerFactory.getLogger(PhotoRounds.class);

	private final Photos photos;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PhotoRounds(Photos photos, TransactionTemplate transaction, Clock clock) {
		this.photos = photos;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT11M")
	@SchedulerLock(name = "photos-forgotten")
	public void forget() {
		removeForgotten();
	}

	int removeForgotten() {
		Integer gone = this.transaction.execute(status -> this.photos.removeWaitingSince(this.clock.instant().minus(WAITS)));
		log.debug("{} photos that never got a moment were taken away", gone);
		return (gone != null) ? gone : 0;
	}
}
