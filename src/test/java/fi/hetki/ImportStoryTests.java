package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.GoldenMoments;
import fi.hetki.catalogue.Publisher;
import fi.hetki.people.Names;
import fi.hetki.people.People;
import fi.hetki.people.Reception;
import fi.hetki.people.Site;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Helena keeps the services of a site in a spreadsheet; told once for each database. */
abstract class ImportStoryTests {

	private static final String HEADINGS = "key;category_fi;category_sv;category_en;name_fi;name_sv;name_en;description_fi;description_sv;description_en;unit;team;weekly_capacity;price;triggers_fi";

	private static final String WASH = "wash;Pesut;Tvättar;Washes;Pesu;Tvätt;Wash;Puhdas auto.;Ren bil.;Clean car.;käynti;yard;20;29;pesu";

	private static final String WAX = "wax;Pesut;Tvättar;Washes;Vahaus;Vaxning;Waxing;Kiiltävä auto.;Blank bil.;Shiny car.;käynti;yard;5;89;vaha";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Reception reception;

	@Autowired
	CatalogueDesk desk;

	@Autowired
	Publisher publisher;

	@Autowired
	GoldenMoments golden;

	@Autowired
	People people;

	@Autowired
	Teams teams;

	private Site site;

	private Visitor helena;

	@BeforeEach
	void aNewSite() {
		this.site = this.reception.openSite(UUID.randomUUID().toString(), "Piha " + UUID.randomUUID(), "other", null, ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:00");
		this.reception.openTeam(this.site.id(), "yard", new Names("Piha", "Gård", "Yard"));
		this.helena = new Visitor(Wires.within(this.mvc, "fi")).signIn("helena");
	}

	@Test
	void whatIsConfirmedStandsInTheDraftOnceAndCanBeTakenBack() {
		Visitor.Page preview = upload(HEADINGS, WASH, WAX, "wash-2;;;;;;;;;;laatikko;yard;x;noin 5;");
		assertThat(preview.text()).contains("Viallisia 1", "Uusia 2", "Muuttuvia 0", "Rivi 4", "Yksikköä ”laatikko” ei tunneta");
		assertThat(drafted()).as("nothing is written before it is confirmed").isEmpty();

		Visitor.Form confirm = preview.form(preview.path() + "/confirmation");
		Visitor.Page written = done(confirm.send());
		assertThat(done(confirm.send()).text()).as("pressed twice").contains("Uusia 2, muuttuneita 0");
		assertThat(written.text()).contains("Tuonti on luonnoksessa", "Uusia 2, muuttuneita 0");
		assertThat(drafted()).containsOnlyKeys("wash", "wax").allSatisfy((key, it) -> assertThat(it.isNew()).isTrue());

		Visitor.Page second = done(confirmed(upload("key;price;name_fi", "wash;35;Pesu", "wax;89;Vahaus")));
		assertThat(second.text()).contains("Uusia 0, muuttuneita 1");
		assertThat(price("wash")).isEqualTo("35");

		assertThat(undone(second).text()).contains("Tuonti on peruttu", "Palautettuja palveluja 1");
		assertThat(price("wash")).isEqualTo("29");
		second.form(second.path() + "/reversal").send();
		assertThat(price("wash")).as("undone twice").isEqualTo("29");
		assertThat(undone(written).text()).contains("Palautettuja palveluja 2");
		assertThat(drafted()).isEmpty();
	}

	@Test
	void herOwnExportComesBackUnchanged() {
		done(confirmed(upload(HEADINGS, WASH, WAX.replace("Vahaus", "=Vahaus"))));
		Map<String, Drafted> before = drafted();
		String csv = this.helena.send(new Visitor.Ask("GET", "/admin/services/export?format=csv&site=" + this.site.key(), Map.of(), Map.of(), null)).body();
		assertThat(csv).contains("'=Vahaus").doesNotContain("\"=Vahaus");

		Visitor.Page preview = upload(csv);
		assertThat(preview.text()).contains("Mikään ei muuttuisi", "Viallisia 0", "Uusia 0", "Muuttuvia 0", "Ennallaan 2");
		assertThat(preview.select("form[action$=/confirmation]")).isEmpty();
		assertThat(drafted()).isEqualTo(before);
	}

	@Test
	void whoeverEditsAServiceMeanwhileIsNotOverwritten() {
		done(confirmed(upload(HEADINGS, WASH, WAX)));
		Visitor.Page preview = upload("key;weekly_capacity", "wash;21", "wax;6");
		revise("wash", 99);

		Visitor.Page again = done(confirmed(preview));
		assertThat(again.text()).contains("Joku muutti näitä palveluja esikatselun jälkeen", "Pesu", "muuttui välillä");
		assertThat(drafted().get("wash").content().weeklyCapacity()).isEqualTo(99);
		assertThat(drafted().get("wax").content().weeklyCapacity()).as("none or all").isEqualTo(5);

		assertThat(done(confirmed(again)).text()).contains("muuttuneita 2");
		assertThat(drafted().get("wash").content().weeklyCapacity()).isEqualTo(21);
	}

	@Test
	void undoingKeepsWhatWasEditedAndArchivesWhatIsInUse() {
		done(confirmed(upload(HEADINGS, WASH)));
		this.publisher.publish(this.site.id(), null);
		Visitor.Page written = done(confirmed(upload(HEADINGS, WASH.replace(";29;", ";31;"), WAX, WAX.replace("wax", "polish"))));
		this.publisher.publish(this.site.id(), null);
		revise("wax", 7);

		Visitor.Page undone = undone(written);
		assertThat(undone.text()).contains("Palautettuja palveluja 2", "Näitä on muokattu tuonnin jälkeen", "Vahaus");
		assertThat(price("wash")).isEqualTo("29");
		assertThat(drafted().get("wash").isChanged()).as("in the draft, not yet in use").isTrue();
		assertThat(drafted().get("polish").content().archived()).isTrue();
		assertThat(drafted().get("wax").content().weeklyCapacity()).isEqualTo(7);
		assertThat(drafted().get("wax").content().archived()).isFalse();
	}

	@Test
	void faultyRowsComeBackWithWhatToPutRight() {
		Visitor.Page preview = upload(HEADINGS + ";Kate", WASH + ";40 %", WAX.replace(";yard;", ";pesula;") + ";50 %");
		assertThat(preview.text()).contains("Näitä sarakkeita ei tunneta, joten niitä ei lueta: Kate.");
		String csv = this.helena.send(new Visitor.Ask("GET", preview.path() + "/faults", Map.of(), Map.of(), null)).body();
		assertThat(csv).contains("Mitä korjata (fault)", "Tiimi: Tiimiä ”pesula” ei ole tällä toimipaikalla. Tiimit ovat: yard.", "50 %").doesNotContain("Puhdas auto");

		Visitor.Page mended = upload(csv.replace("\"pesula\"", "\"yard\""));
		assertThat(mended.text()).contains("Uusia 1", "Viallisia 0").doesNotContain("fault");
	}

	@Test
	void whatCannotBeReadSaysWhyAndCanBeThrownAway() {
		assertThat(page().form("/admin/services/import").send().text(".err")).contains("Valitse ensin tiedosto.");
		Visitor.Page refused = upload("Hei Helena,", "tässä palvelut.");
		assertThat(refused.text()).contains("Tiedostoa ei voitu lukea", "Siinä on: Hei Helena.", "Mitään ei muutettu");
		Visitor.Form drop = refused.form(refused.path() + "/removal");
		assertThat(drop.send().text()).contains("Tuonti on hylätty.");
		assertThat(drop.send().path()).as("pressed twice").startsWith("/admin/services/import?");
		assertThat(this.helena.get(refused.path()).status()).isEqualTo(404);
	}

	@Test
	void aSiteWithoutServicesBeginsWithAReadyCatalogue() {
		String path = "/admin/services/starter?catalogue=workshop&site=" + this.site.key();
		Visitor.Form form = this.helena.get(path).form("/admin/services/starter");
		assertThat(form.names("owner.")).hasSize(3);
		Visitor.Page refused = form.send();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.select(".err")).as("no team is chosen for her").hasSize(3);
		assertThat(drafted()).isEmpty();

		String yard = this.teams.findBySiteIdOrderByKey(this.site.id()).get(0).id().toString();
		Visitor.Form filled = form.with("owner.service", yard).with("owner.fitting", yard).with("owner.sales", "new");
		assertThat(filled.send().path()).startsWith("/admin/services?");
		assertThat(drafted()).hasSizeGreaterThan(20).containsKey("tyre-hotel").allSatisfy((key, it) -> assertThat(it.isNew()).isTrue());
		assertThat(this.teams.findBySiteIdOrderByKey(this.site.id())).extracting(Team::key).containsExactly("sales", "yard");
		int moments = this.golden.findBySiteIdOrderById(this.site.id()).size();

		Map<String, Drafted> before = drafted();
		assertThat(filled.send().text()).contains("Toimipaikalla on jo palveluja, joten mitään ei lisätty.");
		assertThat(this.helena.get(path).path()).startsWith("/admin/services?");
		assertThat(drafted()).isEqualTo(before);
		assertThat(this.golden.findBySiteIdOrderById(this.site.id())).hasSize(moments);
	}

	@Test
	void nobodyButAnAdminFindsAnyOfThis() {
		Visitor sari = new Visitor(Wires.within(this.mvc, "fi")).signIn("sari");
		for (String path : List.of("/admin/services/import", "/admin/services/export?format=csv", "/admin/services/starter?catalogue=workshop")) {
			assertThat(sari.get(path).status()).as(path).isEqualTo(404);
		}
		for (String path : List.of("/admin/services/export?format=pdf", "/admin/services/import/" + UUID.randomUUID(),
				"/admin/services/starter?catalogue=bakery")) {
			assertThat(this.helena.get(path).status()).as(path).isEqualTo(404);
		}
	}

	private Visitor.Page page() {
		return this.helena.get("/admin/services/import?site=" + this.site.key());
	}

	private Visitor.Page upload(String... lines) {
		byte[] csv = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
		return done(page().form("/admin/services/import").sendWith(new Visitor.Upload("file", "C:\\omat\\palvelut.csv", csv)));
	}

	private static Visitor.Page confirmed(Visitor.Page preview) {
		return preview.form(preview.path() + "/confirmation").send();
	}

	private Visitor.Page undone(Visitor.Page written) {
		return done(written.form(written.path() + "/reversal").send());
	}

	/** The page once nobody works on it any more. */
	private Visitor.Page done(Visitor.Page page) {
		AtomicReference<Visitor.Page> last = new AtomicReference<>();
		await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).until(() -> {
			last.set(this.helena.get(page.path()));
			return last.get().select("#import[hx-trigger]").isEmpty();
		});
		assertThat(last.get().text("h1")).isEqualTo("palvelut.csv");
		return last.get();
	}

	private Map<String, Drafted> drafted() {
		return this.desk.drafted(this.site.id()).stream().collect(Collectors.toMap(Drafted::key, Function.identity()));
	}

	private String price(String key) {
		return drafted().get(key).content().prices().get(0).amount().stripTrailingZeros().toPlainString();
	}

	private void revise(String key, int capacity) {
		Drafted it = drafted().get(key);
		DescribeOffering now = it.content();
		this.desk.revise(it.id(), it.seen(), new DescribeOffering(now.category(), now.name(), now.description(), now.prices(), now.priceUnit(),
				now.vat(), now.recurring(), now.ownerTeam(), capacity, now.whenFull(), now.season(), now.suits(), now.phrases(),
				now.questions(), now.archived()), this.people.known("helena").orElseThrow().id());
	}

}
