package fi.hetki.moments;

import fi.hetki.customers.CustomerScope;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the place on the form decides.
 *
 * @param place where its code was known and this person may work there
 * @param name what stands in the top bar: the place's name, else the site's
 * @param note why the code decides nothing
 */
record Preset(@Nullable Place place, UUID siteId, String name, String industry, @Nullable Note note) {

	@Nullable UUID placeId() {
		return (this.place != null) ? this.place.id() : null;
	}

	/** The usual ones, with that of the place. */
	List<Channel> channels() {
		List<Channel> usual = Channel.usualIn(this.industry);
		return (this.place == null || usual.contains(this.place.channel())) ? usual
				: Stream.concat(Stream.of(this.place.channel()), usual.stream()).toList();
	}

	enum Note {

		GONE, ELSEWHERE

	}

	@Component
	static class Reader {

		private final Places places;

		private final Sites sites;

		private final CustomerScope scope;

		Reader(Places places, Sites sites, CustomerScope scope) {
			this.places = places;
			this.sites = sites;
			this.scope = scope;
		}

		/** For a form that is sent: a place that was retired while it was open still is where they met. */
		Preset sent(SignedIn me, String code) {
			Optional<Place> place = code.isEmpty() ? Optional.empty() : this.places.findByCode(code);
			if (place.isEmpty()) {
				return own(me, code.isEmpty() ? null : Note.GONE);
			}
			return this.scope.sees(me, place.get().siteId()) ? at(place.get()) : own(me, Note.ELSEWHERE);
		}

		/** For a form that is opened. */
		Preset opened(SignedIn me, String code) {
			Preset preset = sent(me, code);
			return (preset.place() == null || preset.place().inUse()) ? preset : own(me, Note.GONE);
		}

		private Preset at(Place place) {
			Site site = this.sites.findById(place.siteId()).orElseThrow();
			return new Preset(place, site.id(), place.name(), site.industry(), null);
		}

		private static Preset own(SignedIn me, @Nullable Note note) {
			return new Preset(null, me.siteId(), me.siteName(), me.industry(), note);
		}
	}
}
