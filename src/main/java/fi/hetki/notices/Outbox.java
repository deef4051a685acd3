package fi.hetki.notices;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Sites;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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

	/** @return until when it is ours to send, which is also how our claim is known again; empty where it is not ours */
	Optional<Instant> claim(UUID id) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Instant until = now.plus(Mail.CLAIMED);
		return (this.mails.claim(id, now, until) == 1) ? Optional.of(until) : Optional.empty();
	}

	/** Asked last of all before it is sent: whoever stood still since she claimed it may find that it is somebody else's by now. */
	Optional<Instant> claimAgain(UUID id, Instant claim) {
		Instant until = this.clock.instant().truncatedTo(ChronoUnit.MICROS).plus(Mail.CLAIMED);
		return (this.mails.claimAgain(id, claim, until) == 1) ? Optional.of(until) : Optional.empty();
	}

	/** Whoever's it is by now: it has been sent. */
	void sent(UUID id) {
		change(id, it -> it.sent(this.clock.instant()));
	}

	void dropped(UUID id, Instant claim) {
		change(id, it -> it.dropped(this.clock.instant()), claim);
	}

	void failed(UUID id, Instant claim, String why) {
		change(id, it -> it.failed(why, this.clock.instant()), claim);
	}

	void tryAgain(UUID id) {
		change(id, it -> it.tryAgain(this.clock.instant()));
	}

	private void change(UUID id, Consumer<Mail> change, Instant claim) {
		this.mails.findById(id).filter(it -> it.dueAt().equals(claim)).ifPresent(change);
	}

	/** What was taken back meanwhile is gone. */
	private void change(UUID id, Consumer<Mail> change) {
		this.mails.findById(id).ifPresent(change);
	}
}
