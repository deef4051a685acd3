package fi.hetki.leads;

import fi.hetki.moments.Stage;
import fi.hetki.people.OpeningHours;
import fi.hetki.people.Site;
import fi.hetki.people.SiteCalendar;
import fi.hetki.people.Sites;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** When a customer is to hear from us: counted while the site is open, so not on its holidays. */
@Component
@EnableConfigurationProperties(LeadTimes.class)
class ResponseClock {

	private final LeadTimes times;

	private final Sites sites;

	private final SiteCalendar calendar;

	ResponseClock(LeadTimes times, Sites sites, SiteCalendar calendar) {
		this.times = times;
		this.sites = sites;
		this.calendar = calendar;
	}

	/** @param within opening time that was promised; as usual for this readiness where nothing was */
	Instant answerDue(UUID siteId, @Nullable Stage readiness, Optional<Duration> within, Instant from) {
		Site site = site(siteId);
		return hours(site).plus(from, within.orElse(within(readiness)), site.zone());
	}

	Duration within(@Nullable Stage readiness) {
		if (readiness == Stage.READY) {
			return this.times.ready();
		}
		return (readiness == Stage.COMPARING) ? this.times.comparing() : this.times.wondering();
	}

	Instant nextStepDue(UUID siteId, Instant from) {
		return openDays(siteId, from, this.times.followUpDays());
	}

	Instant holdExpires(UUID siteId, Instant from) {
		return openDays(siteId, from, this.times.holdDays());
	}

	Instant seenDue(UUID siteId, Instant from) {
		return openDays(siteId, from, this.times.seenDays());
	}

	Instant toldDue(UUID siteId, Instant from) {
		return openDays(siteId, from, this.times.toldDays());
	}

	/** When an answer that was due is so late that whoever manages the site has to know. */
	Instant escalates(UUID siteId, Instant due) {
		return openDays(siteId, due, this.times.escalateDays());
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
		return this.sites.findById(id).orElseThrow();
	}
}
