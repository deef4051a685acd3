package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the benchmark measures is still heard; how long it takes is no matter of a test. See docs/benchmarks.md. */
class BigCatalogueTests {

	private static final List<Wanted> SERVICES = BigCatalogue.services();

	@Test
	void itHasAThousandServicesOfTwentyTriggersInEachLanguage() {
		assertThat(SERVICES).hasSize(1_000).allSatisfy(service -> Languages.ALL.forEach(language -> assertThat(service.phrases())
			.filteredOn(it -> it.kind() == Phrase.Kind.TRIGGER && it.language().equals(language))
			.hasSizeGreaterThanOrEqualTo(20)));
		assertThat(BigCatalogue.services()).as("always the same").isEqualTo(SERVICES);
	}

	@Test
	void whatIsMadeAnewInOneLanguageHearsAsIfItWereAllNew() {
		List<Wanted> former = SERVICES.subList(0, 60);
		List<Wanted> now = new ArrayList<>(former);
		Wanted taught = now.get(40);
		List<Phrase> phrases = new ArrayList<>(taught.phrases());
		phrases.add(new Phrase("en", Phrase.Kind.TRIGGER, "sauna stove"));
		now.set(40, new Wanted("taught", taught.name(), taught.description(), phrases, Set.of()));
		TriggerIndex renewed = TriggerIndex.of(former).renewed(now);
		TriggerIndex anew = TriggerIndex.of(now);
		for (String text : List.of(Notes.FINNISH, Notes.SWEDISH, Notes.ENGLISH, "The sauna stove is broken.")) {
			assertThat(renewed.hear(text, null)).isEqualTo(anew.hear(text, null));
		}
		assertThat(renewed.hear("The sauna stove is broken.", "en").suggested()).extracting(Finding::key).contains("taught");
	}

	@Test
	void aNeedIsHeardAmongAThousand() {
		TriggerIndex index = TriggerIndex.of(SERVICES);
		Hearing english = index.hear(Notes.ENGLISH, null);
		assertThat(english.considered()).extracting(Finding::key).contains("windscreen");
		assertThat(index.hear(Notes.FINNISH, null)).satisfies(it -> {
			assertThat(it.language()).isEqualTo("fi");
			assertThat(it.considered()).extracting(Finding::key).contains("windscreen");
		});
		assertThat(index.hear(Notes.SWEDISH, null).language()).isEqualTo("sv");
		assertThat(List.of(Notes.FINNISH, Notes.SWEDISH, Notes.ENGLISH)).allMatch(it -> Words.of(it).size() >= 60);
	}
}
