package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.Chronicle;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Golden;
import fi.hetki.catalogue.GoldenMoments;
import fi.hetki.catalogue.Phrase;
import fi.hetki.matching.MomentReaders;
import fi.hetki.people.Door;
import fi.hetki.people.People;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Sites;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriUtils;

/** Helena teaches the workshop new words and sees what they would change before they are in use. Nothing is published. */
abstract class RehearsalStoryTests {

	private static final String SAID = "Kysyi apua, koska palovaroitin piippaa takakontissa.";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	CatalogueDesk desk;

	@Autowired
	Catalogue catalogue;

	@Autowired
	GoldenMoments golden;

	@Autowired
	Chronicle chronicle;

	@Autowired
	Sites sites;

	@Autowired
	People people;

	@Autowired
	MomentReaders readers;

	@Autowired
	Door door;

	private UUID site;

	private UUID helena;

	private UUID brakes;

	private final String nonce = "Zorro" + UUID.randomUUID().toString().substring(0, 8);

	@BeforeEach
	void helenaDrafts() {
		this.site = this.sites.findByKey("site-w").orElseThrow().id();
		this.helena = this.people.known("helena").orElseThrow().id();
		this.brakes = this.catalogue.findBySiteIdAndKey(this.site, "brake-service").orElseThrow().id();
		Drafted now = this.desk.draftedOne(this.brakes);
		this.desk.revise(this.brakes, now.seen(), taught(now.content(), "palovaroitin", "palovaroitin piippaa", "piippaa takakontissa", "vetokoukku"), this.helena);
	}

	@AfterEach
	void nothingIsLeft() {
		this.desk.discard(this.brakes, this.desk.draftedOne(this.brakes).seen());
		this.golden.deleteAll(this.golden.findByOfferingIdOrderById(this.brakes)
			.stream()
			.filter(it -> it.text().contains(this.nonce))
			.toList());
	}

	@Test
	void aSentenceIsHeardByTheDraftAndByTheVersionInUse() {
		Visitor.Page page = helena().get("/admin/services/try?site=site-w&text=" + UriUtils.encode(SAID, StandardCharsets.UTF_8));
		assertThat(page.text("#try h3")).startsWith("Jarruhuolto");
		assertThat(page.text("#try mark")).contains("palovaroitin", "piippaa takakontissa");
		assertThat(page.text("#try")).contains("”piippaa takakontissa” osuu sanontaan piippaa takakontissa")
			.containsPattern("Versio \\d+ ei olisi huomannut tätä");
	}

	@Test
	void goldenMomentsAndLastMonthsMomentsTellWhatChanges() {
		know(SAID + " " + this.nonce, Golden.Expected.MATCH);
		know("Kysyi, miksi palovaroitin piippaa kotona. " + this.nonce, Golden.Expected.SILENCE);
		know("Jarrut vinkuu ja pitäisi katsoa. " + this.nonce, Golden.Expected.MATCH);
		Visitor.Page told = new Visitor(Wires.within(this.mvc, "fi")).signIn("maija")
			.get("/moments/new")
			.form("/moments")
			.with("words", SAID + " Se oli " + this.nonce + "in auto.")
			.forged("service", "brake-service")
			.with("permission", "YES")
			.send();
		assertThat(told.status()).isEqualTo(200);

		Visitor.Page page = helena().get("/admin/services/publication?site=site-w");
		assertThat(page.text(".figures")).contains("Nyt oikein: 1", SAID + " " + this.nonce, "Ennen oikein, nyt väärin: 1",
				"kotona. " + this.nonce, "ei pitäisi ehdottaa", "kuulee huonommin kuin versio");
		assertThat(page.select(".figures tbody tr").eachText()).anyMatch(it -> it.startsWith("Jarruhuolto"));
		assertThat(page.text(".figures")).as("no moment of Maija is shown to whoever has nothing to do with it")
			.doesNotContain(this.nonce + "in auto")
			.contains("Hetken sanat näkevät vain sen kirjoittaja");
	}

	@Test
	void aMomentIsReadByThoseWhoWorkItsLead() {
		Visitor.Page told = new Visitor(Wires.within(this.mvc, "fi")).signIn("maija")
			.get("/moments/new")
			.form("/moments")
			.with("words", "Jarrut vinkuu, sanoi " + this.nonce)
			.forged("service", "brake-service")
			.with("permission", "YES")
			.send();
		UUID moment = UUID.fromString(told.path().replaceAll(".*/moments/([^?]+).*", "$1"));
		assertThat(this.readers.readable(Set.of(moment), signedIn("sari"))).containsExactly(moment);
		assertThat(this.readers.readable(Set.of(moment), signedIn("helena"))).isEmpty();
		assertThat(this.readers.readable(Set.of(), signedIn("sari"))).isEmpty();
	}

	@Test
	void itIsKnownWhatAServiceSaidBefore() {
		assertThat(this.chronicle.changedSince(this.site, Instant.EPOCH)).as("it came with the first version")
			.containsEntry(this.brakes, Optional.empty());
		assertThat(this.chronicle.changedSince(this.site, Instant.parse("2999-01-01T00:00:00Z"))).isEmpty();
	}

	@Test
	void whatMayHaveBeenMissedIsListedWithThePlace() {
		Visitor.Page page = helena().get("/admin/services/checks?site=site-w");
		assertThat(page.text()).contains("Samat sanat usealla palvelulla", "”vetokoukku”");
		assertThat(page.select("a[href$=#triggers.fi]").eachAttr("href")).contains("/admin/services/" + this.brakes + "?tongue=fi#triggers.fi");
		assertThat(helena().get("/admin/services/checks?site=kissa").status()).isEqualTo(404);
		Visitor maija = new Visitor(Wires.within(this.mvc, "fi")).signIn("maija");
		assertThat(maija.get("/admin/services/checks").status()).isIn(403, 404);
	}

	private Visitor helena() {
		return new Visitor(Wires.within(this.mvc, "fi")).signIn("helena");
	}

	private SignedIn signedIn(String login) {
		return (SignedIn) this.door.loadUserByUsername(login);
	}

	private void know(String text, Golden.Expected expected) {
		this.golden.save(new Golden(this.site, this.brakes, "fi", text, expected));
	}

	private static DescribeOffering taught(DescribeOffering it, String... triggers) {
		List<Phrase> phrases = Stream
			.concat(it.phrases().stream(), Stream.of(triggers).map(said -> new Phrase("fi", Phrase.Kind.TRIGGER, said)))
			.toList();
		return new DescribeOffering(it.category(), it.name(), it.description(), it.prices(), it.priceUnit(), it.vat(),
				it.recurring(), it.ownerTeam(), it.weeklyCapacity(), it.whenFull(), it.season(), it.suits(), phrases,
				it.questions(), it.archived());
	}
}
