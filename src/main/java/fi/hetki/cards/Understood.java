package fi.hetki.cards;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.matching.Match;
import fi.hetki.matching.SecondLook;
import fi.hetki.moments.Moment;
import fi.hetki.people.Names;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All that a card shows: her own words and what they sounded like. The note, the lead and her name do not leave the house.
 * @param words null where only a note was written
 */
record Understood(String site, ZoneId zone, String by, LocalDate day, @Nullable String words, List<Service> services) {

	record Service(UUID id, Names name, Names description) {
	}

	@Component
	static class Reader {

		private final Sites sites;

		private final People people;

		private final SecondLook look;

		private final Catalogue catalogue;

		Reader(Sites sites, People people, SecondLook look, Catalogue catalogue) {
			this.sites = sites;
			this.people = people;
			this.look = look;
			this.catalogue = catalogue;
		}

		Understood read(Moment moment) {
			Site site = this.sites.findById(moment.siteId()).orElseThrow();
			String by = this.people.findById(moment.authorId()).map(Person::firstName).orElseThrow();
			return new Understood(site.name(), site.zone(), by, LocalDate.ofInstant(moment.happenedAt(), site.zone()), moment.words(),
					services(moment.id()));
		}

		List<Service> services(UUID moment) {
			List<UUID> shown = this.look.shown(moment).stream().map(Match::offeringId).toList();
			Map<UUID, Offering> known = this.catalogue.findAllById(shown).stream().collect(Collectors.toMap(Offering::id, Function.identity()));
			return shown.stream().map(known::get).map(it -> new Service(it.id(), it.name(), it.description())).toList();
		}
	}
}
