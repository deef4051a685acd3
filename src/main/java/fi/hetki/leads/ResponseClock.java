package fi.hetki.leads;

import fi.hetki.moments.Stage;
import fi.hetki.people.OpeningHours;
import fi.hetki.people.Site;
import fi.hetki.people.SiteCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a customer is to hear from us: counted while the site is open, so not on its holidays. */
@Component
class ResponseClock {

	private final TimesDesk times;

	private final SiteCalendar calendar;

	ResponseClock(TimesDesk times, SiteCalendar calendar) {
		this.times = times;
		this.calendar = calendar;
	}

	/** @param within opening time that was promised; as usual for this readiness where nothing was */
	Deadline answerDue(UUID siteId, @Nullable Stage readiness, Optional<Duration> within, Instant from) {
		return after(siteId, from, within.orElseGet(() -> this.times.times().within(readiness)));
	}

	/** When this much opening time has passed. */
	Deadline after(UUID siteId, Instant from, Duration open) {
		Site site = site(siteId);
		return until(site, from, hours(site).plus(from, open, site.zone()));
	}

	/** @param stage how far the lead has come */
	Deadline nextStepDue(UUID siteId, LeadStage stage, Instant from) {
		return until(site(siteId), from, openDays(siteId, from, this.times.times().stepDays(stage)));
	}

	/** On a day that somebody has named. */
	Deadline onDay(UUID siteId, LocalDate day, Instant from) {
		return until(site(siteId), from, endOf(siteId, day));
	}

	private Deadline until(Site site, Instant from, Instant due) {
		LeadTimes now = this.times.times();
		OpeningHours hours = hours(site);
		Duration whole = hours.between(from, due, site.zone());
		Duration first = whole.minus(Deadline.lastPart(whole, now.warnPercent(), now.warnLeast()));
		return new Deadline(from, due, hours.plus(from, first, site.zone()));
	}

	/** How much opening time lies between. */
	Duration open(UUID siteId, Instant from, Instant to) {
		Site site = site(siteId);
		return hours(site).between(from, to, site.zone());
	}

	/** When a late lead has lain untouched for too long: the morning after, since nobody is given anything in the evening. */
	Instant silentAt(UUID siteId, boolean contacted, Instant from) {
		Site site = site(siteId);
		LeadTimes now = this.times.times();
		OpeningHours hours = hours(site);
		return hours.nextOpening(hours.plusDays(from, contacted ? now.silentStepDays() : now.silentDays(), site.zone()), site.zone());
	}

	Instant holdExpires(UUID siteId, Instant from) {
		return openDays(siteId, from, this.times.times().holdDays());
	}

	Instant seenDue(UUID siteId, Instant from) {
		return openDays(siteId, from, this.times.times().seenDays());
	}

	Instant toldDue(UUID siteId, Instant from) {
		return openDays(siteId, from, this.times.times().toldDays());
	}

	/** When an answer that was due is so late that whoever manages the site has to know. */
	Instant escalates(UUID siteId, Instant due) {
		return openDays(siteId, due, this.times.times().escalateDays());
	}

	private Instant openDays(UUID siteId, Instant from, int days) {
		Site site = site(siteId);
		return hours(site).plusDays(from, days, site.zone());
	}

	private OpeningHours hours(Site site) {
		return this.calendar.hours(site);
	}

	/** Closing time of this day, or of the next open one. */
	Instant endOf(UUID siteId, LocalDate day) {
		return openDays(siteId, day.atStartOfDay(site(siteId).zone()).toInstant(), 0);
	}

	/** Which day it is at the site. */
	LocalDate day(UUID siteId, Instant at) {
		return LocalDate.ofInstant(at, site(siteId).zone());
	}

	private Site site(UUID id) {
		return this.calendar.site(id);
	}
}
