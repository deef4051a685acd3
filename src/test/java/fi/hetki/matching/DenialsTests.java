package fi.hetki.matching;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DenialsTests {

	private static final TriggerIndex WORKSHOP = TriggerIndex.of(Corpus.CATALOGUES.get("workshop"), Judge.BY_RULE);

	private static final TriggerIndex ACCOUNTING = TriggerIndex.of(Corpus.CATALOGUES.get("accounting"), Judge.BY_RULE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Rengashotellia ei tarvitse, omassa tallissa on tilaa. | tyre-hotel | DECLINED
			Tarjosin lisäturvaa, kieltäytyi kohteliaasti. | extended-warranty | DECLINED
			Ehdotin maalipinnan suojausta. Ei kiitos. | paint-protection | DECLINED
			Heillä on jo huoltosopimus Toyotan kanssa. | service-contract | OWNED
			Uudet renkaat ostettu netistä, vaati vain ajan. | tyre-sale | OWNED
			Katsastusta en tarvitse, kävin viime kuussa. | inspection-precheck | DECLINED
			Meillä on jo vetokoukku. | towbar | OWNED
			Behöver inget däckhotell, har plats i garaget. | tyre-hotel | DECLINED
			Jag föreslog en dragkrok men hon var inte intresserad. | towbar | DECLINED
			Han har redan ett serviceavtal med märkesverkstaden. | service-contract | OWNED
			Offered a towbar, he declined. | towbar | DECLINED
			No courtesy car needed, she walks home. | courtesy-car | DECLINED
			The battery was replaced in autumn so no worries. | battery | OWNED
			""")
	void whatIsDeclinedOrOwnedIsWithheldWithItsReason(String text, String key, Refusal.Why why) {
		Hearing hearing = WORKSHOP.hear(text, null);
		assertThat(hearing.suggested()).isEmpty();
		assertThat(hearing.withheld()).anySatisfy(refusal -> {
			assertThat(refusal.key()).isEqualTo(key);
			assertThat(refusal.why()).isEqualTo(why);
			assertThat(refusal.evidence().quote())
				.isEqualTo(text.substring(refusal.evidence().start(), refusal.evidence().end()));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Akku on jo vanha ja hyytyi eilen pakkaseen. | battery
			Vaihdettiin renkaat. Samalla huomattiin että jarrupalat on lopussa. | brake-service
			Ei käynnistynyt aamulla eikä kaapeleistakaan ollut apua. | battery
			Haluaisi kameran tuulilasiin. Sanoin ettei tarvitse ottaa kaikkea. | dashcam
			Jarrut vinkuu, en halua ajaa näillä enää metriäkään. | brake-service
			En halua talvirenkaita, mutta jarrut vinkuu. | brake-service
			Hon vill ha en dragkrok. Jag sa att hon inte behöver ta allt. | towbar
			He wants a towbar. I said he does not need everything. | towbar
			Toivoi ettei tarvitse itse tuoda autoa, voisiko joku hakea sen kotoa. | pickup-delivery
			Hon hinner inte föra bilen, kan ni hämta den hemifrån? | pickup-delivery
			The brakes were never changed and squeal badly. | brake-service
			""")
	void aNegatedNeedIsStillANeed(String text, String key) {
		assertThat(WORKSHOP.hear(text, null).suggested()).extracting(Finding::key).contains(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Palkanlaskennan hoitaa vaimo eikä siihen haluta muutosta. | payroll
			Lönerna sköter de själva och det fungerar bra. | payroll
			Payroll is handled by their own office manager. | payroll
			""")
	void whatTheCustomerDoesAloneIsNotOffered(String text, String key) {
		assertThat(ACCOUNTING.hear(text, null).withheld()).extracting(Refusal::key).contains(key);
	}

}
