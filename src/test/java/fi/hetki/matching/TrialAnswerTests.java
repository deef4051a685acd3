package fi.hetki.matching;

import static fi.hetki.matching.Sample.ear;
import static fi.hetki.matching.Sample.service;
import static fi.hetki.matching.Sample.trigger;
import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialAnswerTests {

	private static final Ear BEFORE = ear(13, service("sauna", "kiuas rikki"), service("pool", "uima-allas"));

	@Test
	void theDraftAnswersAndTheVersionInUseIsComparedWithIt() {
		TrialAnswer answer = TrialAnswer.of("Palovaroitin piippaa.", BEFORE,
				ear(14, service("sauna", "kiuas rikki", "palovaroitin piippaa"), service("pool", "uima-allas")));
		assertThat(answer.compares()).isTrue();
		assertThat(answer.hits()).singleElement().satisfies(it -> {
			assertThat(it.service().fi()).isEqualTo("sauna");
			assertThat(it.strength()).isGreaterThanOrEqualTo(TriggerIndex.THRESHOLD);
			assertThat(it.evidence()).extracting(Evidence::trigger).contains("palovaroitin piippaa");
			assertThat(it.before().kind()).isEqualTo(Standing.Kind.SILENT);
		});
	}

	@Test
	void whatWasHeardTooFaintlyTellsItsStrength() {
		TrialAnswer answer = TrialAnswer.of("Kiuas on vanha.", BEFORE, ear(14, service("sauna", "kiuas"), service("pool", "uima-allas")));
		Standing before = answer.hits().get(0).before();
		assertThat(before.kind()).isEqualTo(Standing.Kind.FAINT);
		assertThat(before.strength()).isBetween(0.01, TriggerIndex.THRESHOLD);
	}

	@Test
	void aServiceThatTheVersionInUseDoesNotKnowIsNew() {
		TrialAnswer answer = TrialAnswer.of("Palovaroitin piippaa.", BEFORE, ear(14, service("alarm", "palovaroitin")));
		assertThat(answer.hits().get(0).before().kind()).isEqualTo(Standing.Kind.UNKNOWN);
	}

	@Test
	void whatTheDraftSuggestsNoMoreIsSaidWithItsReason() {
		TrialAnswer archived = TrialAnswer.of("Uima-allas vuotaa.", BEFORE, ear(14, service("sauna", "kiuas rikki")));
		assertThat(archived.hits()).isEmpty();
		assertThat(archived.lost()).singleElement().satisfies(it -> {
			assertThat(it.service().fi()).isEqualTo("pool");
			assertThat(it.now().kind()).isEqualTo(Standing.Kind.UNKNOWN);
		});

		TrialAnswer excluded = TrialAnswer.of("Uima-allas hotellissa oli hieno.", BEFORE,
				ear(14, service("pool", List.of(trigger("fi", "uima-allas"), new Phrase("fi", Phrase.Kind.EXCLUSION, "hotelli")), List.of())));
		assertThat(excluded.lost()).singleElement().satisfies(it -> assertThat(it.now().kind()).isEqualTo(Standing.Kind.WITHHELD));
		assertThat(excluded.withheld()).singleElement().satisfies(it -> {
			assertThat(it.why()).isEqualTo(Refusal.Why.EXCLUDED);
			assertThat(it.quote()).filteredOn(Quote::marked).hasSize(1);
		});
	}

	@Test
	void withoutADraftThereIsNothingToCompare() {
		TrialAnswer answer = TrialAnswer.of("Uima-allas vuotaa.", BEFORE, BEFORE);
		assertThat(answer.compares()).isFalse();
		assertThat(answer.hits().get(0).before().suggested()).isTrue();
		assertThat(TrialAnswer.of("", BEFORE, BEFORE).hits()).isEmpty();
	}
}
