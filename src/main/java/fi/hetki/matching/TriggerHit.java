package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Phrase;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A trigger of the catalogue that spoke in a moment. */
@Embeddable
record TriggerHit(UUID offeringId, String language, String phrase, Instant heardAt) {

	/** The phrases that may suggest a service by themselves. */
	static final Set<Phrase.Kind> TRIGGERS = EnumSet.of(Phrase.Kind.TRIGGER, Phrase.Kind.SITUATION);

	/** Those of the evidence that stand in the catalogue; a phrase that it has in several languages counts where it was heard. */
	static Set<TriggerHit> in(List<Evidence> evidence, Offering offering, String language, Instant at) {
		Comparator<Phrase> spokenFirst = Comparator.comparing(it -> !it.language().equals(language));
		return evidence.stream()
			.map(Evidence::trigger)
			.distinct()
			.flatMap(said -> offering.phrases()
				.stream()
				.filter(it -> TRIGGERS.contains(it.kind()) && it.phrase().equals(said))
				.min(spokenFirst)
				.stream())
			.map(it -> new TriggerHit(offering.id(), it.language(), it.phrase(), at))
			.collect(Collectors.toSet());
	}
}
