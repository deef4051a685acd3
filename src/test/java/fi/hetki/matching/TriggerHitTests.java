package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TriggerHitTests {

	private static final Instant NOON = Instant.parse("2026-11-17T10:00:00Z");

	private final Offering battery = new Offering(UUID.randomUUID(), "battery", UUID.randomUUID()).recognisedBy(List.of(
			new Phrase("fi", Phrase.Kind.TRIGGER, "akku"), new Phrase("sv", Phrase.Kind.TRIGGER, "batteri"),
			new Phrase("en", Phrase.Kind.TRIGGER, "test"), new Phrase("sv", Phrase.Kind.TRIGGER, "test"),
			new Phrase("fi", Phrase.Kind.SITUATION, "auto ei lähde pakkasella"), new Phrase("fi", Phrase.Kind.HINT, "talvi"),
			new Phrase("fi", Phrase.Kind.EXCLUSION, "akkuporakone")), List.of());

	@Test
	void onlyWhatMaySuggestByItselfIsCountedAndEachOnce() {
		assertThat(hits("akku", "akku", "auto ei lähde pakkasella", "talvi", "akkuporakone", "something learned"))
			.extracting(TriggerHit::phrase)
			.containsExactlyInAnyOrder("akku", "auto ei lähde pakkasella");
	}

	@Test
	void aPhraseOfTwoLanguagesCountsInTheOneThatWasSpokenAndALoneOneWhereItStands() {
		assertThat(hits("test")).extracting(TriggerHit::language).containsExactly("sv");
		assertThat(hits("akku")).extracting(TriggerHit::language).containsExactly("fi");
	}

	private Iterable<TriggerHit> hits(String... triggers) {
		return TriggerHit.in(List.of(triggers).stream().map(it -> new Evidence(0, 1, "x", it)).toList(), this.battery, "sv", NOON);
	}
}
