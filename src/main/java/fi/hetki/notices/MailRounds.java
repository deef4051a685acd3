package fi.hetki.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When letters are written, sent and forgotten; on one node at a time. */
@Component
class MailRounds {

	private static final Duration SENT_ARE_KEPT = Duration.ofDays(30);

	private static final Duration NOTICES_ARE_KEPT = Duration.ofDays(90);

	private final Postman postman;

	private final Digests digests;

	private final Mails mails;

	private final Notices notices;

	private final Clock clock;

	MailRounds(Postman postman, Digests digests, Mails mails, Notices notices, Clock clock) {
		this.postman = postman;
		this.digests = digests;
		this.mails = mails;
		this.notices = notices;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${hetki.mail.every:PT5S}", initialDelayString = "${hetki.mail.every:PT5S}")
	@SchedulerLock(name = "notices-post")
	public void post() {
		this.postman.deliver();
	}

	@Scheduled(fixedDelayString = "${hetki.mail.digests-every:PT5M}", initialDelayString = "${hetki.mail.digests-every:PT1M}")
	@SchedulerLock(name = "notices-digests")
	public void digests() {
		this.digests.make();
	}

	@Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT10M")
	@SchedulerLock(name = "notices-forget")
	@Transactional
	public void forget() {
		Instant now = this.clock.instant();
		this.mails.forgetBefore(now.minus(SENT_ARE_KEPT));
		this.notices.forgetBefore(now.minus(NOTICES_ARE_KEPT));
	}
}
