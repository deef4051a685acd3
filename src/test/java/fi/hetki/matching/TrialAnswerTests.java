package fi.hetki.matching;

import static fi.hetki.matching.Sample.ear;
import static fi.hetki.matching.Sample.service;
import static fi.hetki.matching.Sample.trigger;
import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Phrase;
import fi.hetki.catalogue.Season;
import fi.hetki.people.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrialAnswerTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

	private static final Ear BEFORE = ear(13, service("sauna", "kiuas rikki"), service("pool", "uima-allas"));

	@Test
	void theDraftAnswersAndTheVersionInUseIsComparedWithIt() {
		TrialAnswer answer = TrialAnswer.of("Palovaroitin piippaa.", DAY, BEFORE,
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
		Hearing faint = new Hearing("fi", List.of(), List.of(new Finding("sauna", 0.3, List.of())), List.of(), List.of());
		Standing before = Standing.of("sauna", faint, BEFORE);
		assertThat(before.kind()).isEqualTo(Standing.Kind.FAINT);
		assertThat(before.strength()).isEqualTo(0.3);
	}

	@Test
	void aServiceThatTheVersionInUseDoesNotKnowIsNew() {
		TrialAnswer answer = TrialAnswer.of("Palovaroitin piippaa.", DAY, BEFORE, ear(14, service("alarm", "palovaroitin")));
		assertThat(answer.hits().get(0).before().kind()).isEqualTo(Standing.Kind.UNKNOWN);
	}

	@Test
	void whatTheDraftSuggestsNoMoreIsSaidWithItsReason() {
		TrialAnswer archived = TrialAnswer.of("Uima-allas vuotaa.", DAY, BEFORE, ear(14, service("sauna", "kiuas rikki")));
		assertThat(archived.hits()).isEmpty();
		assertThat(archived.lost()).singleElement().satisfies(it -> {
			assertThat(it.service().fi()).isEqualTo("pool");
			assertThat(it.now().kind()).isEqualTo(Standing.Kind.UNKNOWN);
		});

		TrialAnswer excluded = TrialAnswer.of("Uima-allas hotellissa oli hieno.", DAY, BEFORE,
				ear(14, service("pool", List.of(trigger("fi", "uima-allas"), new Phrase("fi", Phrase.Kind.EXCLUSION, "hotelli")), List.of())));
		assertThat(excluded.lost()).singleElement().satisfies(it -> assertThat(it.now().kind()).isEqualTo(Standing.Kind.WITHHELD));
		assertThat(excluded.withheld()).singleElement().satisfies(it -> {
			assertThat(it.why()).isEqualTo(Refusal.Why.EXCLUDED);
			assertThat(it.quote()).filteredOn(Quote::marked).hasSize(1);
		});
	}

	@Test
	void aServiceOutOfSeasonIsHeardAndMarked() {
		Ear winter = new Ear(14, BEFORE.index(), Map.of("sauna", new Ear.Service(Sample.id("sauna"), new Names("s", "s", "s"), Season.ALL_YEAR),
				"pool", new Ear.Service(Sample.id("pool"), new Names("p", "p", "p"), Season.read("1.5.–31.8.").orElseThrow())));
		assertThat(TrialAnswer.of("Uima-allas vuotaa.", DAY, BEFORE, winter).hits().get(0).inSeason()).isFalse();
		assertThat(TrialAnswer.of("Uima-allas vuotaa.", LocalDate.of(2027, 6, 1), BEFORE, winter).hits().get(0).inSeason()).isTrue();
	}

	@Test
	void withoutADraftThereIsNothingToCompare() {
		TrialAnswer answer = TrialAnswer.of("Uima-allas vuotaa.", DAY, BEFORE, BEFORE);
		assertThat(answer.compares()).isFalse();
		assertThat(answer.hits().get(0).before().suggested()).isTrue();
		assertThat(TrialAnswer.of("", DAY, BEFORE, BEFORE).hits()).isEmpty();
	}
}
