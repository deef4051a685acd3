package fi.hetki.matching;

import fi.hetki.catalogue.Phrase;
import fi.hetki.people.Names;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TriggerIndexTests {

	private static final TriggerIndex WORKSHOP = TriggerIndex.of(Corpus.CATALOGUES.get("workshop"));

	private static final TriggerIndex ACCOUNTING = TriggerIndex.of(Corpus.CATALOGUES.get("accounting"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			renkaiden vaihto pitäisi varata | tyre-change
			katsastuksesta tuli hylky | inspection-precheck
			jakohihnaa ei ole ikinä vaihdettu | timing-belt
			jako hihna vaihtamatta | timing-belt
			vetokoukun haluaisi ennen juhannusta | towbar
			takajarrupalat on lopussa | brake-service
			tuulilasisa on kiveniskema | windscreen
			Tuulilasissa on kiveniskemä, ehtiikö sen korjata? | windscreen
			Bromsarna gnisslar. Ingen besiktning tack. | brake-service
			han vill ha draggkrok på bilen | towbar
			spricka i framrutan | windscreen
			the windsreen has a stone chip | windscreen
			he wants winter tires on | tyre-change
			""")
	void hearsInflectionGradationCompoundsAndSlips(String text, String key) {
		assertThat(keys(WORKSHOP.hear(text, null))).contains(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kirjanpidon siirto kiinnosti | bookkeeping
			tilinpäätöksestä kysyttiin hintaa | financial-statements
			hon vill att vi sköter löneräkningen | payroll
			unpaid invoices are piling up at his customers | collection
			""")
	void hearsTheOfficeAsWellAsTheWorkshop(String text, String key) {
		assertThat(keys(ACCOUNTING.hear(text, null))).contains(key);
	}

	@Test
	void evidenceQuotesTheTextAsItWasTyped() {
		String text = "No niin 😀, VETOKOUKKUA kyseli; jarruPALAT kans loppu.";
		List<Finding> found = WORKSHOP.hear(text, "fi").suggested();
		assertThat(found).extracting(Finding::key).contains("towbar", "brake-service");
		assertThat(found).flatExtracting(Finding::evidence)
			.allSatisfy(evidence -> assertThat(evidence.quote())
				.isEqualTo(text.substring(evidence.start(), evidence.end())));
		assertThat(found.get(0).evidence().get(0).quote()).isIn("VETOKOUKKUA", "jarruPALAT");
	}

	@Test
	void hearsSeveralNeedsInOneBreath() {
		assertThat(keys(WORKSHOP.hear("Talvirenkaat pitäisi vaihtaa, mutta ei ole paikkaa missä säilyttää noita kesärenkaita."
				+ " Ja aamuisin akku on ihan hyytynyt.", null)))
			.containsExactlyInAnyOrder("battery", "tyre-change", "tyre-hotel");
	}

	@Test
	void neverSuggestsMoreThanThree() {
		String text = "Vetokoukku, suksiboksi, webasto, tuulilasi, vikakoodi, jarrupalat ja pakoputki kaikki samalla.";
		Hearing hearing = WORKSHOP.hear(text, null);
		assertThat(hearing.suggested()).hasSize(3);
		assertThat(hearing.considered()).hasSizeBetween(4, 10);
		assertThat(hearing.considered()).extracting(Finding::strength).allMatch(strength -> strength > 0 && strength <= 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Juteltiin säästä ja mökistä.", "Kesäloma alkoi ja kesämökki kutsuu.",
			"Pratade om vädret och sommarstugan.", "Asked where to park and what time we close." })
	void staysSilentWhenThereIsNoNeed(String text) {
		assertThat(WORKSHOP.hear(text, null).suggested()).isEmpty();
	}

	@Test
	void whatWasDoneLongAgoMayBeNeededAgain() {
		Hearing hearing = WORKSHOP.hear("Jarrupalat vaihdettiin viime vuonna mutta jarrut vinkuu taas.", "fi");
		assertThat(keys(hearing)).contains("brake-service");
	}

	@Test
	void anExclusionRulesTheOfferingOut() {
		Wanted battery = wanted("akku", "Akku", new Phrase("fi", Phrase.Kind.TRIGGER, "akku"),
				new Phrase("fi", Phrase.Kind.EXCLUSION, "puhelimen akku"));
		Hearing hearing = TriggerIndex.of(List.of(battery)).hear("Etsi puhelimen akun vaihtajaa.", "fi");
		assertThat(hearing.suggested()).isEmpty();
		assertThat(hearing.withheld()).extracting(Refusal::why).containsExactly(Refusal.Why.EXCLUDED);
	}

	@Test
	void aCatalogueOfUnknownKeysWorksByItsOwnTriggersInAnyLanguage() {
		Wanted sauna = wanted("sauna-repair", "Kiuashuolto", new Phrase("fi", Phrase.Kind.TRIGGER, "kiuas"),
				new Phrase("fi", Phrase.Kind.TRIGGER, "löyly"));
		Wanted pool = wanted("pool", "Allashuolto", new Phrase("fi", Phrase.Kind.TRIGGER, "uima-allas"));
		TriggerIndex index = TriggerIndex.of(List.of(sauna, pool));
		assertThat(keys(index.hear("Kiukaasta ei lähde enää löylyä.", "fi"))).containsExactly("sauna-repair");
		assertThat(keys(index.hear("the kiuas is broken", "en"))).containsExactly("sauna-repair");
	}

	@Test
	void anEmptyCatalogueHearsNothing() {
		assertThat(TriggerIndex.of(List.of()).hear("Akku on tyhjä.", null).considered()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\n", "😀🚗😀", "السيارة لا تعمل", "\uD800", "?!.,;:", "'", "a'" })
	void survivesWhatIsNotWords(String text) {
		assertThat(WORKSHOP.hear(text, null).suggested()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "renkaat ", "ei ", "on jo ", "ei tarvitse mitään, ", "rengasrikkovakuutuslomake" })
	void longTextsTakeBoundedTime(String piece) {
		String text = piece.repeat(20_000 / piece.length());
		WORKSHOP.hear(text, null);
		long start = System.nanoTime();
		WORKSHOP.hear(text, null);
		assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
	}

	@Test
	void aNeedInAnUnknownLanguageCodeIsHeardByTheTextItself() {
		assertThat(WORKSHOP.hear("Batteriet är dött och bilen startar inte.", "xx").language()).isEqualTo("sv");
	}

	private static List<String> keys(Hearing hearing) {
		return hearing.suggested().stream().map(Finding::key).toList();
	}

	private static Wanted wanted(String key, String name, Phrase... phrases) {
		return new Wanted(key, new Names(name, "", ""), new Names("", "", ""), List.of(phrases), Set.of());
	}

}
