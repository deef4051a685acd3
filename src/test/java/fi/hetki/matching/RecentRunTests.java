package fi.hetki.matching;

import static fi.hetki.matching.Sample.ear;
import static fi.hetki.matching.Sample.service;
import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.moments.Moments;
import fi.hetki.people.Entry;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class RecentRunTests {

	private static final List<Moments.Said> SAID = List.of(said("Kiuas on rikki.", null), said(null, "Uima-allas vuotaa."),
			said("Oli kiire kotiin.", "Puhui, että palovaroitin piippaa."), said("Kesämökki on myyty.", null));

	private static final BooleanSupplier PATIENT = () -> false;

	private static final Ear BEFORE = ear(13, service("sauna", "kiuas"), service("pool", "uima-allas"));

	@Test
	void tellsInHowManyMomentsSomethingComesAndGoes() {
		RecentRun run = RecentRun.of(SAID, BEFORE, ear(14, service("sauna", "kiuas"), service("alarm", "palovaroitin")), PATIENT);
		assertThat(run.moments()).isEqualTo(4);
		assertThat(run.before()).isEqualTo(2);
		assertThat(run.after()).isEqualTo(2);
		assertThat(run.newly()).isEqualTo(1);
		assertThat(run.noLonger()).isEqualTo(1);
		assertThat(run.services()).extracting(it -> it.service().fi() + " +" + it.newly() + " -" + it.noLonger())
			.containsExactlyInAnyOrder("alarm +1 -0", "pool +0 -1");
	}

	@Test
	void quotesWordsAndNoteAsTheyWereListenedTo() {
		RecentRun run = RecentRun.of(SAID, BEFORE, ear(14, service("pool", "uima-allas"), service("sauna", "kiuas"), service("alarm", "palovaroitin")), PATIENT);
		assertThat(run.changes()).singleElement().satisfies(it -> {
			assertThat(it.moment()).isEqualTo(SAID.get(2));
			assertThat(it.isNew()).isTrue();
			assertThat(it.quote()).extracting(Quote::text).contains("palovaroitin").first().asString().startsWith("Oli kiire kotiin.\nPuhui");
		});
	}

	@Test
	void theSameCatalogueChangesNothing() {
		assertThat(RecentRun.of(SAID, BEFORE, BEFORE, PATIENT).changes()).isEmpty();
	}

	@Test
	void listensToTheNewestOnesWhereThereIsNoTimeForAll() {
		Iterator<Boolean> enough = List.of(false, false, true).iterator();
		RecentRun run = RecentRun.of(SAID, BEFORE, ear(14, service("sauna", "kiuas")), enough::next);
		assertThat(run.moments()).isEqualTo(2);
		assertThat(run.whole()).isFalse();
		assertThat(run.noLonger()).isEqualTo(1);
	}

	@Test
	void aLongTextIsCutAtItsEvidence() {
		String text = "Puhuttiin pitkään kaikenlaista. ".repeat(20) + "Palovaroitin piippaa öisin. " + "Ja vielä muuta. ".repeat(20);
		RecentRun run = RecentRun.of(List.of(said(text, null)), BEFORE,
				ear(14, service("pool", "uima-allas"), service("sauna", "kiuas"), service("alarm", "palovaroitin")), PATIENT);
		String cut = String.join("", run.changes().get(0).quote().stream().map(Quote::text).toList());
		assertThat(cut).contains("Palovaroitin").hasSizeLessThan(80);
	}

	private static Moments.Said said(String words, String note) {
		return new Moments.Said(Entry.newId(), Entry.newId(), words, note);
	}
}
