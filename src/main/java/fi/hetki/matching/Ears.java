package fi.hetki.matching;

import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Edition;
import fi.hetki.catalogue.Editions;
import fi.hetki.catalogue.Phrase;
import fi.hetki.catalogue.Season;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The two versions of a catalogue that an admin compares: the one in use and the draft. */
@Component
class Ears {

	private final Shelves shelves;

	private final CatalogueDesk desk;

	private final Editions editions;

	private final Learned learned;

	private final Map<UUID, Printed> drafts = new ConcurrentHashMap<>();

	Ears(Shelves shelves, CatalogueDesk desk, Editions editions, Learned learned) {
		this.shelves = shelves;
		this.desk = desk;
		this.editions = editions;
		this.learned = learned;
	}

	Ear inUse(UUID site) {
		Shelf shelf = this.shelves.of(site);
		Map<String, Ear.Service> services = new LinkedHashMap<>();
		shelf.offerings().forEach((key, it) -> services.put(key, new Ear.Service(it.id(), it.name(), it.season())));
		return new Ear(shelf.edition(), shelf.index(), services);
	}

	/** Where nothing is drafted, the version in use. Printed once for each state of the draft, so that typing stays fast. */
	Ear draft(UUID site) {
		Optional<Edition> draft = this.editions.draft(site);
		if (draft.isEmpty()) {
			return inUse(site);
		}
		State state = new State(DraftState.of(site, this.editions), this.shelves.of(site).builtAt());
		Printed printed = this.drafts.get(site);
		if (printed == null || !printed.state().equals(state)) {
			printed = new Printed(state, print(draft.get().number(), this.desk.drafted(site), this.learned.askOnly(site)));
			this.drafts.put(site, printed);
		}
		return printed.ear();
	}

	static Ear print(int version, List<Drafted> drafted, Set<Spoken> askOnly) {
		List<Drafted> offered = drafted.stream().filter(Drafted::offered).toList();
		Map<String, Ear.Service> services = new LinkedHashMap<>();
		offered.forEach(it -> services.put(it.key(), new Ear.Service(it.id(), it.name(), Season.read(it.content().season()).orElse(Season.ALL_YEAR))));
		return new Ear(version, TriggerIndex.of(offered.stream()
			.map(it -> Wanted.of(it.key(), it.content(), among(it, askOnly)))
			.toList()), services);
	}

	private static Set<Phrase> among(Drafted service, Set<Spoken> askOnly) {
		return askOnly.isEmpty() ? Set.of()
				: service.content()
					.phrases()
					.stream()
					.filter(it -> CatalogueLints.tells(it) && askOnly.contains(Spoken.of(service.id(), it)))
					.collect(Collectors.toSet());
	}

	/** The draft learns whenever the version in use does, or the two would not be compared fairly. */
	private record State(DraftState draft, Instant learnedAt) {
	}

	private record Printed(State state, Ear ear) {
	}
}
