package fi.hetki.moments;

import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the page on which an admin looks after the logging of moments. */
@Component
class LoggingPage {

	/** Whole days until last night, so that no look before and after one moment tells how it was. */
	private static final int DAYS = 28;

	private final PlaceDesk places;

	private final Dictation dictation;

	private final CountedMoments counted;

	private final Sites sites;

	private final Clock clock;

	LoggingPage(PlaceDesk places, Dictation dictation, CountedMoments counted, Sites sites, Clock clock) {
		this.places = places;
		this.dictation = dictation;
		this.counted = counted;
		this.sites = sites;
		this.clock = clock;
	}

	String show(SignedIn me, Site site, Model model) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), me.zone());
		model.addAttribute("site", site);
		model.addAttribute("sites", this.sites.findAllByOrderByNameAscIdAsc());
		model.addAttribute("places", this.places.of(site.id()));
		model.addAttribute("channels", Channel.usualIn(site.industry()));
		model.addAttribute("dictation", this.dictation.latest().orElse(null));
		model.addAttribute("times", LoggingTimes.of(this.counted.between(
				today.minusDays(DAYS).atStartOfDay(me.zone()).toInstant(), today.atStartOfDay(me.zone()).toInstant())));
		model.asMap().putIfAbsent("problems", Map.of());
		return "moments/logging";
	}

	Site site(@Nullable String key, SignedIn me) {
		return ((key != null) ? this.sites.findByKey(key) : this.sites.findById(me.siteId())).orElseThrow(NotHere::new);
	}

	Site of(UUID place) {
		return this.sites.findById(this.places.one(place).siteId()).orElseThrow();
	}
}
