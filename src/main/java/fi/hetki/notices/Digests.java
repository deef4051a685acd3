package fi.hetki.notices;

import fi.hetki.people.Entry;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One letter a person and day, at her hour. The row of that day is the promise that there is no second one. */
@Component
class Digests {

	/** Later than this, a morning's digest is of no use; the next one tells it. */
	private static final Duration LATEST = Duration.ofHours(10);

	private final Mails mails;

	private final Wishes wishes;

	private final People people;

	private final Sites sites;

	private final MailCarrier carrier;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Digests(Mails mails, Wishes wishes, People people, Sites sites, MailCarrier carrier, TransactionTemplate transaction, Clock clock) {
		this.mails = mails;
		this.wishes = wishes;
		this.people = people;
		this.sites = sites;
		this.carrier = carrier;
		this.transaction = transaction;
		this.clock = clock;
	}

	void make() {
		if (!this.carrier.isThere()) {
			return;
		}
		Instant now = this.clock.instant();
		Map<UUID, ZoneId> zones = this.sites.findAll().stream().collect(Collectors.toMap(Entry::id, Site::zone));
		Map<UUID, Wish> wished = this.wishes.findAll().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
		List<Person> staff = this.people.atSites(zones.keySet());
		staff.stream().filter(MailCarrier::reaches).forEach(it -> {
			Integer hour = wished.getOrDefault(it.id(), Wish.usual(it.id())).digestHour();
			ZoneId zone = zones.get(it.siteId());
			LocalDate today = LocalDate.ofInstant(now, zone);
			if (hour != null && isTime(today, hour, zone, now)) {
				makeOne(it.id(), today, now);
			}
		});
	}

	static boolean isTime(LocalDate today, int hour, ZoneId zone, Instant now) {
		Instant due = DailyHour.at(today, hour, zone);
		return !now.isBefore(due) && now.isBefore(due.plus(LATEST));
	}

	private void makeOne(UUID person, LocalDate day, Instant now) {
		if (this.mails.existsByPersonIdAndDayOf(person, day)) {
			return;
		}
		try {
			this.transaction.executeWithoutResult(status -> {
				this.mails.save(Mail.digest(person, day, now));
				this.mails.dropDigestsBefore(person, day, now);
			});
		}
		catch (DataIntegrityViolationException another) {
			// Another node has just made it.
		}
	}
}
