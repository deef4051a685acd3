package fi.hetki.notices;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Sites;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the letters until they have left the house. */
@Service
@Transactional
class Outbox {

	private final Mails mails;

	private final Wishes wishes;

	private final People people;

	private final Sites sites;

	private final MailCarrier carrier;

	private final Clock clock;

	Outbox(Mails mails, Wishes wishes, People people, Sites sites, MailCarrier carrier, Clock clock) {
		this.mails = mails;
		this.wishes = wishes;
		this.people = people;
		this.sites = sites;
		this.carrier = carrier;
		this.clock = clock;
	}

	/** A letter about this notice, where its person wants one at once; not in her quiet hours, and not before it is shown. */
	void post(Notice notice) {
		if (!this.carrier.isThere()) {
			return;
		}
		Wish wish = this.wishes.of(notice.personId());
		if (wish.way(notice.news().topic()) == Way.AT_ONCE) {
			Instant now = this.clock.instant();
			// What happened while nobody looked is told from now on.
			Instant earliest = notice.shownFrom().isAfter(now) ? notice.shownFrom() : now;
			this.people.findById(notice.personId())
				.filter(MailCarrier::reaches)
				.ifPresent(it -> this.mails.save(Mail.about(notice, now, wish.quiet().after(earliest, zone(it)))));
		}
	}

	private ZoneId zone(Person person) {
		return this.sites.findById(person.siteId()).orElseThrow().zone();
	}

	List<UUID> due(int most) {
		return this.mails.due(this.clock.instant(), Limit.of(most));
	}

	/** @return whether it is ours to send now */
	boolean claim(UUID id) {
		Instant now = this.clock.instant();
		return this.mails.claim(id, now, now.plus(Mail.CLAIMED)) == 1;
	}

	void sent(UUID id) {
		change(id, it -> it.sent(this.clock.instant()));
	}

	void dropped(UUID id) {
		change(id, it -> it.dropped(this.clock.instant()));
	}

	void failed(UUID id, String why) {
		change(id, it -> it.failed(why, this.clock.instant()));
	}

	void tryAgain(UUID id) {
		change(id, it -> it.tryAgain(this.clock.instant()));
	}

	/** What was taken back meanwhile is gone. */
	private void change(UUID id, Consumer<Mail> change) {
		this.mails.findById(id).ifPresent(change);
	}
}
