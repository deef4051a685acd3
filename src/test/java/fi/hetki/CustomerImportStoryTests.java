package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Permission;
import fi.hetki.people.Entry;
import fi.hetki.people.People;
import fi.hetki.people.Reception;
import fi.hetki.people.Site;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A list of customers comes in, is looked at, written and taken back; told once for each database. */
abstract class CustomerImportStoryTests {

	private static final String HEADINGS = "Asiakasnro;Asiakas;Puh.;S-posti;Y-tunnus;Kieli;Malli;Rek.nro;Sopimukset";

	private static final String AINO = "1001;Aino Tuotava;040 555 0201;aino@example.com;;ruotsi;Toyota Corolla;ABC-123;\"Rengashotelli; 1.9.2026\nPesu\"";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Reception reception;

	@Autowired
	Customers customers;

	@Autowired
	MomentLog log;

	@Autowired
	People people;

	private Site site;

	private Visitor helena;

	@BeforeEach
	void aNewSite() {
		this.site = this.reception.openSite(UUID.randomUUID().toString(), "Lista " + UUID.randomUUID(), "other", null, ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:00");
		this.helena = new Visitor(Wires.within(this.mvc, "fi")).signIn("helena");
	}

	@Test
	void whoeverIsKnownIsUpdatedAndWhoeverIsDoubtfulIsAskedAbout() {
		Visitor.Page preview = upload(Charset.forName("windows-1252"), HEADINGS.replace(";Sopimukset", ""), "1001;Aino Töyry;040 555 0201;aino@example.com;;ruotsi;Toyota Corolla;ABC-123",
				"1002;Ville Viallinen;12;ei osoite;0112038-8;klingon;;");
		assertThat(preview.text()).contains("Uusia 1", "Viallisia 1", "Puhelin: Tämä ei voi olla puhelinnumero", "Kieltä ”klingon” ei tunneta");
		assertThat(all()).as("nothing is written before it is confirmed").isEmpty();
		Visitor.Page written = done(confirmed(preview));
		assertThat(written.text()).contains("Uusia 1, muuttuneita 0");
		assertThat(done(confirmed(preview)).text()).as("pressed twice").contains("Uusia 1, muuttuneita 0");

		Visitor.Page second = upload(StandardCharsets.UTF_8, "customer no;name;mobile;city", "1001;;;Testilä", ";Töyry Aino;+358405550201;", ";Toinen Nimi;040 555 0201;",
				";Uusi Henkilö;040 555 0209;Testilä");
		assertThat(second.text()).contains("Epävarmoja", "sama puhelin, eri nimi");
		assertThat(second.text()).contains("Uusia 1", "Viallisia 2");
		Visitor.Page doubtful = this.helena.get(second.path() + "?rows=DOUBTFUL");
		String choice = doubtful.select("input[value=NEW]").attr("name");
		assertThat(doubtful.select("input[type=radio][checked]")).as("nobody decides for her").isEmpty();
		doubtful.form(second.path() + "/choices").with(choice, doubtful.select("input[type=radio]").attr("value")).send();
		assertThat(done(confirmed(this.helena.get(second.path()))).text()).contains("Uusia 1, muuttuneita 1");
		assertThat(all()).extracting(Customer::name).containsExactlyInAnyOrder("Toinen Nimi", "Uusi Henkilö");
	}

	@Test
	void whatGoesOutComesBackUnchanged() {
		done(confirmed(upload(StandardCharsets.UTF_8, HEADINGS, AINO, "1003;=Kaava Oy;;;0112038-9;fi;;;",
				";Pelkkä Nimi;;;;;;;")));
		assertThat(all()).hasSize(3);
		for (String format : List.of("csv", "vcf")) {
			Visitor.Page preview = upload("asiakkaat." + format, export(format));
			assertThat(preview.text()).as(format).contains("Mikään ei muuttuisi", "Ennallaan 3", "Viallisia 0", "Uusia 0", "Muuttuvia 0", "Epävarmoja 0");
			assertThat(preview.select("form[action$=/confirmation]")).isEmpty();
		}
		assertThat(new String(export("csv"), StandardCharsets.UTF_8)).contains("'=Kaava Oy").doesNotContain("\"=Kaava");
	}

	@Test
	void undoingTakesBackWhatNobodyHasTouchedSince() {
		done(confirmed(upload(StandardCharsets.UTF_8, "nimi;puhelin", "Aino Vanha;040 555 0211")));
		Visitor.Page written = done(confirmed(upload(StandardCharsets.UTF_8, "nimi;puhelin;kaupunki", "Aino Vanha;040 555 0211;Testilä", "Ville Uusi;040 555 0212;",
				"Sari Muokattu;040 555 0213;", "Maija Kohdattu;040 555 0214;")));
		assertThat(written.text()).contains("Uusia 3, muuttuneita 1");
		Customer edited = called("Sari Muokattu");
		this.helena.get("/customers/" + edited.id() + "/edit").form("/customers/" + edited.id()).with("city", "Muualla").send();
		UUID maija = this.people.known("maija").orElseThrow().id();
		this.log.log(new LogMoment(Entry.newId(), maija, this.site.id(), called("Maija Kohdattu").id(), null, "Kävi tiskillä", null, "fi", null, null,
				Permission.NONE, List.of(), Map.of(), null, null));

		Visitor.Page undone = done(written.form(written.path() + "/reversal").send());
		assertThat(undone.text()).contains("Palautettu: 2", "Jäi, koska on muokattu sen jälkeen: 1", "Jäi, koska joku on kohdannut heidät sen jälkeen: 1");
		assertThat(all()).extracting(Customer::name).containsExactlyInAnyOrder("Aino Vanha", "Sari Muokattu", "Maija Kohdattu");
		assertThat(called("Aino Vanha").city()).isNull();
		assertThat(upload(StandardCharsets.UTF_8, "nimi;puhelin", "Ville Uusi;040 555 0212").text()).as("comes in again as new").contains("Uusia 1");
	}

	@Test
	void columnsCanBePutRightAndFaultyRowsComeBack() {
		Visitor.Page preview = upload(StandardCharsets.UTF_8, "Kuka;Mistä tavoittaa;Muuta", "Aino Kolumni;040 555 0221;x", "Ville Kolumni;viisi;y");
		assertThat(preview.text()).contains("Yhtäkään riviä ei voi tuoda");
		Visitor.Page mapped = done(preview.form(preview.path() + "/columns").with("column.0", "name").with("column.1", "phone").send());
		assertThat(mapped.text()).contains("Uusia 1", "Viallisia 1");
		String csv = this.helena.send(new Visitor.Ask("GET", mapped.path() + "/faults", Map.of(), Map.of(), null)).body();
		assertThat(csv).contains("Mitä korjata (fault)", "Ville Kolumni", "Puhelin: Tämä ei voi olla puhelinnumero").doesNotContain("Aino");
		assertThat(upload(StandardCharsets.UTF_8, csv.replace("Kuka", "nimi").replace("Mistä tavoittaa", "puhelin").replace("viisi", "0405550222")).text()).contains("Uusia 1", "Viallisia 0");
	}

	@Test
	void nobodyFindsTheListsOfASiteThatSheDoesNotLookAfter() {
		Visitor.Page preview = upload(StandardCharsets.UTF_8, "nimi", "Aino Salainen");
		Visitor sari = new Visitor(Wires.within(this.mvc, "fi")).signIn("sari");
		Visitor maija = new Visitor(Wires.within(this.mvc, "fi")).signIn("maija");
		for (String path : List.of("/customers/imports?site=" + this.site.key(), "/customers/export?format=csv&site=" + this.site.key(), preview.path(), preview.path() + "/faults")) {
			assertThat(sari.get(path).status()).as(path).isEqualTo(404);
		}
		for (String path : List.of("/customers/imports", "/customers/export?format=csv", preview.path())) {
			assertThat(maija.get(path).status()).as(path).isEqualTo(404);
		}
		assertThat(sari.get("/customers/imports").status()).isEqualTo(200);
		assertThat(this.helena.get("/customers/export?format=pdf").status()).isEqualTo(404);
		assertThat(this.helena.get("/customers/imports?site=" + this.site.key()).form("/customers/imports").send().text(".err")).contains("Valitse ensin tiedosto.");
	}

	private List<Customer> all() {
		return this.customers.findAll().stream().filter(it -> it.siteId().equals(this.site.id()) && it.exists()).toList();
	}

	private Customer called(String name) {
		return all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
	}

	private byte[] export(String format) {
		return this.helena.send(new Visitor.Ask("GET", "/customers/export?format=" + format + "&site=" + this.site.key(), Map.of(), Map.of(), null))
			.body()
			.getBytes(StandardCharsets.UTF_8);
	}

	private Visitor.Page upload(Charset letters, String... lines) {
		return upload("asiakkaat.csv", String.join("\n", lines).getBytes(letters));
	}

	private Visitor.Page upload(String name, byte[] content) {
		return done(this.helena.get("/customers/imports?site=" + this.site.key()).form("/customers/imports").sendWith(new Visitor.Upload("file", name, content)));
	}

	private static Visitor.Page confirmed(Visitor.Page preview) {
		return preview.form(preview.path() + "/confirmation").send();
	}

	/** The page once nobody works on it any more. */
	private Visitor.Page done(Visitor.Page page) {
		String path = page.path().replaceFirst("\\?.*", "");
		AtomicReference<Visitor.Page> last = new AtomicReference<>();
		await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).until(() -> {
			last.set(this.helena.get(path));
			return last.get().select("#import[hx-trigger]").isEmpty();
		});
		return last.get();
	}
}
