package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Phrase;
import java.util.List;
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
