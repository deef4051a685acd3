package fi.hetki.matching;

import static fi.hetki.matching.Sample.ear;
import static fi.hetki.matching.Sample.match;
import static fi.hetki.matching.Sample.service;
import static fi.hetki.matching.Sample.silence;
import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Golden;
import fi.hetki.matching.GoldenAnswer.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenRunTests {

	private static final List<Golden> GOLDEN = List.of(match("sauna", "Kiuas on rikki, löylyä ei tule."),
			match("sauna", "Palovaroitin piippaa."), match("pool", "Uima-allas vuotaa pohjasta."),
			silence("pool", "Altaan vesi on kivan lämmintä."), silence("sauna", "Kesämökki on myyty."));

	private static final Ear BEFORE = ear(13, service("sauna", "kiuas", "löyly"), service("pool", "uima-allas", "altaan vesi"));

	@Test
	void countsWhatIsFoundMissedAndSuggestedInVain() {
		GoldenRun run = GoldenRun.of(GOLDEN, BEFORE, BEFORE);
		assertThat(run.before()).isEqualTo(new Accuracy(2, 1, 1)).isEqualTo(run.after());
		assertThat(run.before().recall()).hasValue(2 / 3.0);
		assertThat(run.before().precision()).hasValue(2 / 3.0);
		assertThat(run.stillWrong()).isEqualTo(2);
		assertThat(run.drops()).isFalse();
	}

	@Test
	void aWordMoreFindsANeedMore() {
		GoldenRun run = GoldenRun.of(GOLDEN, BEFORE,
				ear(14, service("sauna", "kiuas", "löyly", "palovaroitin piippaa"), service("pool", "uima-allas", "altaan vesi")));
		assertThat(run.after()).isEqualTo(new Accuracy(3, 0, 1));
		assertThat(run.turned(Turn.NOW_RIGHT)).singleElement().satisfies(it -> {
			assertThat(it.golden().text()).isEqualTo("Palovaroitin piippaa.");
			assertThat(it.service().fi()).isEqualTo("sauna");
			assertThat(it.quote()).filteredOn(Quote::marked).extracting(Quote::text).containsExactly("Palovaroitin piippaa");
		});
		assertThat(run.turned(Turn.NOW_WRONG)).isEmpty();
		assertThat(run.drops()).isFalse();
	}

	@Test
	void aNeedThatIsNoLongerFoundDropsTheQualityAndShowsWhatToldItBefore() {
		GoldenRun run = GoldenRun.of(GOLDEN, BEFORE, ear(14, service("sauna", "saunavuoro"), service("pool", "uima-allas", "altaan vesi")));
		assertThat(run.drops()).isTrue();
		assertThat(run.turned(Turn.NOW_WRONG)).singleElement().satisfies(it -> {
			assertThat(it.after().kind()).isEqualTo(Standing.Kind.SILENT);
			assertThat(it.evidence()).extracting(Evidence::trigger).contains("kiuas");
		});
	}

	@Test
	void aSilenceThatIsBrokenDropsTheQualityToo() {
		GoldenRun run = GoldenRun.of(GOLDEN, BEFORE,
				ear(14, service("sauna", "kiuas", "löyly", "kesämökki"), service("pool", "uima-allas", "altaan vesi")));
		assertThat(run.after()).isEqualTo(new Accuracy(2, 1, 2));
		assertThat(run.after().recall()).isEqualTo(run.before().recall());
		assertThat(run.drops()).isTrue();
		assertThat(run.turned(Turn.NOW_WRONG)).extracting(it -> it.golden().expected()).containsExactly(Golden.Expected.SILENCE);
	}

	@Test
	void aSilenceThatIsKeptAgainIsNoDropEvenIfNothingIsSuggestedAnyMore() {
		List<Golden> quiet = List.of(silence("pool", "Altaan vesi on kivan lämmintä."));
		GoldenRun run = GoldenRun.of(quiet, BEFORE, ear(14, service("pool", "uima-allas")));
		assertThat(run.before().precision()).hasValue(0);
		assertThat(run.after().precision()).isEmpty();
		assertThat(run.drops()).isFalse();
		assertThat(run.turned(Turn.NOW_RIGHT)).hasSize(1);
	}

	@Test
	void aServiceThatIsTakenOutOfUseIsNotCounted() {
		GoldenRun run = GoldenRun.of(GOLDEN, BEFORE, ear(14, service("sauna", "kiuas", "löyly")));
		assertThat(run.leftOut()).isEqualTo(2);
		assertThat(run.before()).isEqualTo(run.after()).isEqualTo(new Accuracy(1, 1, 0));
		assertThat(run.drops()).isFalse();
	}

	@Test
	void aNewServiceStandsApartFromTheComparison() {
		List<Golden> golden = List.of(match("pool", "Uima-allas vuotaa pohjasta."), match("alarm", "Palovaroitin piippaa."),
				match("alarm", "Savua tuli eikä mikään ulvonut."), silence("alarm", "Palovaroitin on uusi ja hyvä."));
		GoldenRun run = GoldenRun.of(golden, BEFORE, ear(14, service("pool", "uima-allas"), service("alarm", "palovaroitin")));
		assertThat(run.after()).isEqualTo(run.before()).isEqualTo(new Accuracy(1, 0, 0));
		assertThat(run.added()).isEqualTo(new Accuracy(1, 1, 1));
		assertThat(run.turned(Turn.WRONG_FROM_THE_START)).hasSize(2);
		assertThat(run.drops()).isFalse();
	}
}
