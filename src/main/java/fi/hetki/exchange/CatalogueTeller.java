package fi.hetki.exchange;

import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Edition;
import fi.hetki.catalogue.Editions;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a program about the draft of a catalogue and its versions. */
@Component
@Transactional(readOnly = true)
class CatalogueTeller {

	private final CatalogueDesk desk;

	private final Editions editions;

	private final People people;

	private final Workplaces workplaces;

	CatalogueTeller(CatalogueDesk desk, Editions editions, People people, Workplaces workplaces) {
		this.desk = desk;
		this.editions = editions;
		this.people = people;
		this.workplaces = workplaces;
	}

	DraftAnswer draft(UUID site) {
		// The draft is read before its services: whoever publishes it has seen at least what this version of it says.
		Optional<Edition> draft = this.editions.draft(site);
		return new DraftAnswer(this.workplaces.key(site), this.editions.inUse(site), draft.map(Edition::number).orElse(null),
				draft.map(Edition::seen).orElse(null), draft.map(Edition::workedOnAt).orElse(null),
				this.desk.drafted(site).stream().filter(Drafted::isChanged).map(DraftAnswer.Line::of).toList());
	}

	DraftAnswer.Shelf services(UUID site) {
		return new DraftAnswer.Shelf(this.workplaces.key(site),
				this.desk.drafted(site).stream().map(DraftAnswer.Line::of).toList());
	}

	ServiceSheet service(Drafted drafted) {
		return ServiceSheet.of(drafted, this.desk.owners(drafted.siteId())
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
	}

	VersionAnswer.All versions(UUID site) {
		List<Editions.Line> lines = this.editions.lines(site);
		Map<UUID, String> names = names(lines.stream().map(it -> it.edition().publishedBy()).filter(Objects::nonNull).distinct().toList());
		return new VersionAnswer.All(this.workplaces.key(site), this.editions.inUse(site),
				lines.stream().map(it -> VersionAnswer.of(it.edition(), name(it.edition(), names), it.changed())).toList());
	}

	VersionAnswer version(Edition edition) {
		UUID by = edition.publishedBy();
		return VersionAnswer.of(edition, name(edition, names((by != null) ? List.of(by) : List.of())), null);
	}

	private Map<UUID, String> names(List<UUID> ids) {
		return this.people.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
	}

	private static @Nullable String name(Edition edition, Map<UUID, String> names) {
		UUID by = edition.publishedBy();
		return (by != null) ? names.get(by) : null;
	}
}
