package fi.hetki.matching;

import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Phrase;
import fi.hetki.matching.Lint.Kind;
import fi.hetki.matching.Lint.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What can be seen in a catalogue itself. Each service and each phrase is looked at once. */
final class CatalogueLints {

	private final List<Drafted> services;

	/** @param offered the services that the draft offers */
	CatalogueLints(List<Drafted> offered) {
		this.services = offered;
	}

	/**
	 * @param teams those that there are
	 * @param withPeople those in which somebody works
	 */
	Stream<Lint> owners(Set<UUID> teams, Set<UUID> withPeople) {
		return this.services.stream().filter(it -> !withPeople.contains(it.content().ownerTeam())).map(it -> {
			boolean gone = !teams.contains(it.content().ownerTeam());
			return Lint.about(gone ? Kind.OWNER_GONE : Kind.OWNER_EMPTY, Place.of(it, "ownerTeam", null));
		});
	}

	Stream<Lint> prices(LocalDate today) {
		return this.services.stream()
			.filter(it -> it.content().priceOn(today) == null)
			.map(it -> Lint.about(Kind.PRICE, Place.of(it, "prices0.amount", null)));
	}

	/** A firm that serves in one language only is not asked for the others. */
	Stream<Lint> languages() {
		return missing(Kind.LANGUAGE, "triggers", CatalogueLints::hasTriggers);
	}

	Stream<Lint> questions() {
		return missing(Kind.QUESTIONS, "questions", (service, language) -> !service.content().questions(language).isEmpty());
	}

	private Stream<Lint> missing(Kind kind, String field, BiPredicate<Drafted, String> has) {
		List<String> used = Languages.ALL.stream()
			.filter(language -> this.services.stream().anyMatch(it -> hasTriggers(it, language)))
			.toList();
		return this.services.stream().flatMap(service -> {
			List<String> missing = used.stream().filter(language -> !has.test(service, language)).toList();
			return missing.isEmpty() ? Stream.empty() : Stream.of(Lint.missing(kind, service, field, missing));
		});
	}

	/** One for each phrase that several services share, however many they are. */
	Stream<Lint> overlaps() {
		Likeness likeness = new Likeness();
		Map<String, Map<UUID, Meeting>> alike = new LinkedHashMap<>();
		for (Drafted service : this.services) {
			for (Phrase phrase : service.content().phrases()) {
				String said = tells(phrase) ? likeness.of(phrase.language(), phrase.phrase()) : "";
				if (!said.isEmpty()) {
					alike.computeIfAbsent(phrase.language() + " " + said, none -> new LinkedHashMap<>())
						.putIfAbsent(service.id(), new Meeting(service, phrase));
				}
			}
		}
		return alike.values().stream().filter(it -> it.size() > 1).map(it -> overlap(new ArrayList<>(it.values())));
	}

	private static Lint overlap(List<Meeting> meeting) {
		Phrase phrase = meeting.get(0).phrase();
		return new Lint(Kind.OVERLAP, meeting.stream().map(it -> Place.of(it.service(), it.phrase())).toList(),
				List.of(phrase.language()), phrase.phrase(), 0);
	}

	private static boolean hasTriggers(Drafted service, String language) {
		return service.content().phrases().stream().anyMatch(it -> it.language().equals(language) && tells(it));
	}

	/** Whether a phrase tells of a need by itself. */
	static boolean tells(Phrase phrase) {
		return phrase.kind() == Phrase.Kind.TRIGGER || phrase.kind() == Phrase.Kind.SITUATION;
	}

	private record Meeting(Drafted service, Phrase phrase) {
	}
}
