package fi.hetki.leads;

import fi.hetki.moments.Stage;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** When a customer is to hear from us: counted while the site is open. */
@Component
@EnableConfigurationProperties(LeadTimes.class)
class ResponseClock {

	private final LeadTimes times;

	private final Sites sites;

	ResponseClock(LeadTimes times, Sites sites) {
		this.times = times;
		this.sites = sites;
	}

	Instant answerDue(UUID siteId, @Nullable Stage readiness, Instant from) {
		Site site = site(siteId);
		return site.hours().plus(from, within(readiness), site.zone());
	}

	private Duration within(@Nullable Stage readiness) {
		if (readiness == Stage.READY) {
			return this.times.ready();
		}
		return (readiness == Stage.COMPARING) ? this.times.comparing() : this.times.wondering();
	}

	Instant nextStepDue(UUID siteId, Instant from) {
		return site(siteId).hours().plusDays(from, this.times.followUpDays(), site(siteId).zone());
	}

	Instant holdExpires(UUID siteId, Instant from) {
		return site(siteId).hours().plusDays(from, this.times.holdDays(), site(siteId).zone());
	}

	Instant seenDue(UUID siteId, Instant from) {
		return site(siteId).hours().plusDays(from, this.times.seenDays(), site(siteId).zone());
	}

	Instant toldDue(UUID siteId, Instant from) {
		return site(siteId).hours().plusDays(from, this.times.toldDays(), site(siteId).zone());
	}

	/** When an answer that was due is so late that whoever manages the site has to know. */
	Instant escalates(UUID siteId, Instant due) {
		return site(siteId).hours().plusDays(due, this.times.escalateDays(), site(siteId).zone());
	}

	/** Closing time of this day, or of the next open one. */
	Instant endOf(UUID siteId, LocalDate day) {
		Site site = site(siteId);
		return site.hours().plusDays(day.atStartOfDay(site.zone()).toInstant(), 0, site.zone());
	}

	/** Which day it is at the site. */
	LocalDate day(UUID siteId, Instant at) {
		return LocalDate.ofInstant(at, site(siteId).zone());
	}

	private Site site(UUID id) {
		return this.sites.findById(id).orElseThrow();
	}
}
