package fi.hetki.matching;

import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Phrase;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.matching.Lint.Kind;
import fi.hetki.matching.Lint.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
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

	/** What cannot be done as the service says it shall be when it is full. */
	Stream<Lint> full() {
		Map<String, Drafted> byKey = this.services.stream().collect(Collectors.toMap(Drafted::key, Function.identity()));
		return this.services.stream()
			.flatMap(it -> full(it, byKey).map(kind -> Lint.about(kind, Place.of(it, "whenFull", null))).stream());
	}

	private static Optional<Kind> full(Drafted service, Map<String, Drafted> byKey) {
		WhenFull full = service.content().whenFull();
		if (full.instead() == null) {
			return (full.waits() && service.content().weeklyCapacity() == 0) ? Optional.of(Kind.QUEUE_STILL) : Optional.empty();
		}
		Drafted instead = byKey.get(full.instead());
		if (instead == null) {
			return Optional.of(Kind.INSTEAD_GONE);
		}
		if (leadsBack(service, byKey)) {
			return Optional.of(Kind.INSTEAD_ROUND);
		}
		return (instead.content().weeklyCapacity() == 0) ? Optional.of(Kind.INSTEAD_NONE) : Optional.empty();
	}

	/** Whether one comes back to the service by going from each to the one that is suggested instead. */
	private static boolean leadsBack(Drafted service, Map<String, Drafted> byKey) {
		Set<String> passed = new HashSet<>();
		Drafted next = service;
		while (next != null && passed.add(next.key())) {
			next = byKey.get(String.valueOf(next.content().whenFull().instead()));
		}
		return next == service;
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
