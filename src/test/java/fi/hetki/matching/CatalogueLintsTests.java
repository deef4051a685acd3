package fi.hetki.matching;

import static fi.hetki.matching.Sample.TEAM;
import static fi.hetki.matching.Sample.content;
import static fi.hetki.matching.Sample.drafted;
import static fi.hetki.matching.Sample.id;
import static fi.hetki.matching.Sample.service;
import static fi.hetki.matching.Sample.trigger;
import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Phrase;
import fi.hetki.catalogue.Question;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.matching.Lint.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueLintsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

	@Test
	void theSameWordsInTwoServicesAreFoundThroughTheirForms() {
		List<Lint> found = lints(service("battery", "akut hyytyneet", "käynnistyminen"), service("charging", "akku hyytynyt"),
				service("towbar", "vetokoukku")).overlaps().toList();
		assertThat(found).singleElement().satisfies(it -> {
			assertThat(it.kind()).isEqualTo(Kind.OVERLAP);
			assertThat(it.places()).extracting(Lint.Place::service).containsExactly(id("battery"), id("charging"));
			assertThat(it.places().get(0).link()).isEqualTo("/admin/services/" + id("battery") + "?tongue=fi#triggers.fi");
			assertThat(it.words()).isEqualTo("akut hyytyneet");
			assertThat(it.places()).extracting(Lint.Place::said).containsExactly("akut hyytyneet", "akku hyytynyt");
		});
	}

	@Test
	void theSameWordsInAnotherLanguageOrAsAHintAreNoOverlap() {
		Drafted battery = service("battery", List.of(trigger("fi", "start"), trigger("fi", "akku"), trigger("fi", "akkua")), List.of());
		Drafted training = service("training", List.of(trigger("en", "start"), new Phrase("fi", Phrase.Kind.HINT, "akku")), List.of());
		assertThat(lints(battery, training).overlaps()).isEmpty();
	}

	@Test
	void manyServicesWithOneWordMakeOneLint() {
		List<Lint> found = lints(IntStream.range(0, 40).mapToObj(it -> service("service-" + it, "tarjous")).toArray(Drafted[]::new))
			.overlaps()
			.toList();
		assertThat(found).singleElement().satisfies(it -> assertThat(it.places()).hasSize(40));
	}

	@Test
	void whatShallStandInWhenTheQueueIsLongMustBeThereAndHaveTimeAndNotLeadBack() {
		assertThat(full(whenFull("wash", 5, WhenFull.other("wax")), whenFull("wax", 5, WhenFull.TELL))).isEmpty();
		assertThat(full(whenFull("wash", 5, WhenFull.other("gone")))).containsExactly(Kind.INSTEAD_GONE);
		assertThat(full(whenFull("wash", 5, WhenFull.other("wash")))).containsExactly(Kind.INSTEAD_ROUND);
		assertThat(full(whenFull("wash", 5, WhenFull.other("wax")), whenFull("wax", 5, WhenFull.other("polish")),
				whenFull("polish", 5, WhenFull.other("wax")))).as("wash only leads into the circle").containsExactly(Kind.INSTEAD_ROUND, Kind.INSTEAD_ROUND);
		assertThat(full(whenFull("wash", 5, WhenFull.other("wax")), whenFull("wax", 0, WhenFull.TELL))).containsExactly(Kind.INSTEAD_NONE);
		assertThat(full(whenFull("wash", 0, WhenFull.WAIT))).containsExactly(Kind.QUEUE_STILL);
		assertThat(full(whenFull("wash", 1, WhenFull.WAIT))).isEmpty();
	}

	private static List<Kind> full(Drafted... services) {
		return lints(services).full().map(Lint::kind).toList();
	}

	private static Drafted whenFull(String key, int weekly, WhenFull full) {
		DescribeOffering it = service(key, key).content();
		return drafted(key, new DescribeOffering(it.category(), it.name(), it.description(), it.prices(), it.priceUnit(), it.vat(),
				it.recurring(), it.ownerTeam(), weekly, full, it.season(), it.suits(), it.phrases(), it.questions(), false));
	}

	@Test
	void aServiceNeedsATeamInWhichSomebodyWorks() {
		Drafted service = service("battery", "akku");
		assertThat(lints(service).owners(Set.of(TEAM), Set.of(TEAM))).isEmpty();
		assertThat(lints(service).owners(Set.of(TEAM), Set.of())).extracting(Lint::kind).containsExactly(Kind.OWNER_EMPTY);
		assertThat(lints(service).owners(Set.of(), Set.of())).extracting(Lint::kind).containsExactly(Kind.OWNER_GONE);
		assertThat(lints(service).owners(Set.of(), Set.of()).toList().get(0).places().get(0).link()).endsWith("#ownerTeam");
	}

	@Test
	void noPriceIsANote() {
		Drafted quoted = drafted("towbar", content("towbar", null, TEAM, List.of(trigger("fi", "vetokoukku")), List.of(), false));
		assertThat(lints(service("battery", "akku"), quoted).prices(TODAY)).singleElement().satisfies(it -> {
			assertThat(it.kind().weight()).isEqualTo(Lint.Weight.KNOW);
			assertThat(it.places().get(0).service()).isEqualTo(id("towbar"));
		});
		assertThat(lints(drafted("battery", content("battery", BigDecimal.TEN, TEAM, List.of(), List.of(), false))).prices(TODAY)).isEmpty();
	}

	@Test
	void aLanguageThatOthersHaveIsMissing() {
		Drafted both = service("battery", List.of(trigger("fi", "akku"), trigger("sv", "batteri")), List.of());
		Drafted hint = service("towbar", List.of(trigger("fi", "vetokoukku"), new Phrase("sv", Phrase.Kind.HINT, "släp")), List.of());
		assertThat(lints(both, hint).languages()).singleElement().satisfies(it -> {
			assertThat(it.places().get(0).service()).isEqualTo(id("towbar"));
			assertThat(it.languages()).containsExactly("sv");
			assertThat(it.places().get(0).link()).endsWith("?tongue=sv#triggers.sv");
		});
		assertThat(lints(service("battery", "akku"), service("towbar", "vetokoukku")).languages())
			.as("a firm that serves in Finnish only")
			.isEmpty();
	}

	@Test
	void questionsAreMissingInALanguageThatIsUsed() {
		List<Phrase> said = List.of(trigger("fi", "akku"), trigger("sv", "batteri"));
		Drafted asked = service("battery", said, List.of(new Question("fi", "Käynnistyykö?"), new Question("sv", "Startar den?")));
		Drafted half = service("charging", said, List.of(new Question("fi", "Lataako?")));
		assertThat(lints(asked).questions()).isEmpty();
		assertThat(lints(asked, half).questions()).singleElement().satisfies(it -> {
			assertThat(it.languages()).containsExactly("sv");
			assertThat(it.places().get(0).link()).endsWith("?tongue=sv#questions.sv");
		});
	}

	@Test
	void aThousandServicesTakeWellUnderASecond() {
		List<Drafted> many = IntStream.range(0, 1000)
			.mapToObj(service -> service("service-" + service,
					Stream.of("fi", "sv", "en")
						.flatMap(language -> IntStream.range(0, 20)
							.mapToObj(it -> trigger(language, "sana" + (service + it) % 700 + " palvelu" + it)))
						.toList(),
					List.of()))
			.toList();
		CatalogueLints lints = new CatalogueLints(many);
		assertThat(lints.overlaps().count()).isPositive();
		long start = System.nanoTime();
		CatalogueLints again = new CatalogueLints(many);
		CheckList.of(Stream.of(again.overlaps(), again.languages(), again.questions(), again.prices(TODAY)).flatMap(it -> it).toList());
		assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
	}

	private static CatalogueLints lints(Drafted... services) {
		return new CatalogueLints(List.of(services));
	}
}
