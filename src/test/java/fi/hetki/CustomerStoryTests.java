package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.MomentLog;
import fi.hetki.moments.Moments;
import fi.hetki.moments.Permission;
import fi.hetki.people.Entry;
import fi.hetki.people.KeyRing;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sari looks after the customers of the workshop; told once for each database. */
abstract class CustomerStoryTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	MomentLog log;

	@Autowired
	Moments moments;

	@Autowired
	Customers customers;

	@Autowired
	CustomerDesk desk;

	@Autowired
	People people;

	@Autowired
	KeyRing keys;

	private Visitor as(String login) {
		return new Visitor(Wires.within(this.mvc, "fi-FI")).signIn(login);
	}

	private static String path(Visitor.Page page) {
		return page.path().replaceFirst("\\?.*", "");
	}

	private static UUID id(Visitor.Page page) {
		return UUID.fromString(path(page).substring("/customers/".length()));
	}

	private static Visitor.Page add(Visitor who, String name, String phone) {
		return who.get("/customers/new?site=site-w").form("/customers").with("name", name).with("phone", phone).send();
	}

	private UUID told(UUID customer, String words, Permission permission, String... services) {
		Person maija = this.people.known("maija").orElseThrow();
		UUID id = Entry.newId();
		this.log.log(new LogMoment(id, maija.id(), maija.siteId(), customer, null, words, null, "fi", null, null, permission,
				List.of(services), Map.of(), null, null));
		return id;
	}

	@Test
	void twoWhoAreOneBecomeOneAndPartAgain() {
		Visitor sari = as("sari");
		UUID aino = id(add(sari, "Aino Yhdistettävä", "040 555 0101"));
		Visitor.Page asked = add(sari, "Aino Yhdistetävä", "+358 40 5550101");
		assertThat(asked.status()).isEqualTo(422);
		assertThat(asked.text()).contains("Tämä asiakas on jo olemassa").contains("sama puhelin");
		UUID twice = id(asked.form("/customers").send());
		UUID heard = told(twice, "Jarrut vinkuu", new Permission(Permission.Answer.NO, null, null, null));
		told(aino, "Jarrut on ihan loppu", Permission.GIVEN, "brake-service");
		assertThat(sari.get("/leads?q=yhdistetava").select("a.said")).isEmpty();

		Visitor.Page preview = sari.get("/customers/" + aino + "/merge?other=" + twice);
		assertThat(preview.text()).contains("Hetkiä: 1");
		Visitor.Page merged = preview.form("/customers/" + aino + "/merge").with("keep.NAME", "NAME").send();
		assertThat(merged.text("h1")).isEqualTo("Aino Yhdistetävä");
		assertThat(sari.get("/leads?q=yhdistetava").select("a.said")).as("the lead is found by the new name").hasSize(1);
		assertThat(merged.text()).as("the stricter permission").contains("Kahdesta yhdistetystä vastauksesta tiukempi");
		assertThat(this.moments.findById(heard).orElseThrow().customerId()).isEqualTo(aino);
		assertThat(sari.get("/customers/" + twice).path()).isEqualTo("/customers/" + aino);
		assertThat(this.moments.findById(told(twice, "Puhelimelta myöhässä", Permission.NONE)).orElseThrow().customerId()).isEqualTo(aino);

		Visitor.Page parted = merged.form(merged.select("form[action$=reversal]").attr("action")).send();
		assertThat(parted.text("h1")).isEqualTo("Aino Yhdistettävä");
		assertThat(sari.get("/leads?q=yhdistetava").select("a.said")).isEmpty();
		assertThat(parted.text()).doesNotContain("Kahdesta yhdistetystä");
		assertThat(this.moments.findById(heard).orElseThrow().customerId()).isEqualTo(twice);
		assertThat(sari.get("/customers/" + twice).path()).isEqualTo("/customers/" + twice);
		assertThat(sari.get("/customers?site=site-w&q=yhdistetava").text()).contains("Aino Yhdistetävä");
	}

	@Test
	void aMergeWithOneselfIsRefusedInWords() {
		Visitor sari = as("sari");
		UUID one = id(add(sari, "Yksinäinen Koekäs", "040 555 0102"));
		Visitor.Page refused = sari.get("/customers/" + one + "/merge?other=" + one);
		assertThat(refused.text()).contains("itseensä");
	}

	@Test
	void whoeverWasSlowerSeesWhatChangedAndLosesNothing() {
		Visitor sari = as("sari");
		UUID one = id(add(sari, "Hidas Koekäs", "040 555 0103"));
		Visitor.Form slow = sari.get("/customers/" + one + "/edit").form("/customers/" + one).with("city", "Hitaala");
		sari.get("/customers/" + one + "/edit").form("/customers/" + one).with("city", "Nopeala").send();
		Visitor.Page told = slow.send();
		assertThat(told.status()).isEqualTo(409);
		assertThat(told.text()).contains("Nopeala");
		assertThat(told.field("city")).isEqualTo("Hitaala");
		assertThat(told.form("/customers/" + one).send().text()).contains("Hitaala");
	}

	@Test
	void whatSomebodyHeardIsReadByHerAloneUntilALeadComesOfIt() {
		Visitor sari = as("sari");
		UUID one = id(add(sari, "Kortti Koekäs", "040 555 0104"));
		told(one, "Salainen murina moottorissa", Permission.NONE);
		assertThat(as("maija").get("/customers/" + one).text()).contains("Salainen murina");
		assertThat(sari.get("/customers/" + one).text()).contains("Maija").doesNotContain("Salainen murina");
		Person maija = this.people.known("maija").orElseThrow();
		Person colleague = frontline(maija, true);
		Visitor other = as(colleague.login());
		assertThat(other.get("/customers/" + one).text()).contains("Kortti Koekäs").doesNotContain("Salainen murina");
		assertThat(other.get("/customers/" + one + "/edit").status()).isEqualTo(404);
		assertThat(as(frontline(maija, false).login()).get("/customers/" + one).status()).isEqualTo(404);
	}

	private Person frontline(Person maija, boolean sameSite) {
		return this.people.findAll()
			.stream()
			.filter(it -> it.role() == Role.FRONTLINE && !it.equals(maija) && it.worksHere() && it.passwordHash() != null)
			.filter(it -> it.siteId().equals(maija.siteId()) == sameSite)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void wordsThatCertainlyNameSomebodyKnownMakeNobodyNew() {
		UUID site = this.people.known("maija").orElseThrow().siteId();
		Customer known = this.customers.findById(id(add(as("sari"), "Vapaa Tekstinen", "040 555 0105"))).orElseThrow();
		assertThat(this.desk.welcome(site, "Tekstinen Vapaa 0405550105").customer()).isEqualTo(known);
		assertThat(this.desk.welcome(site, "Vapaa Tekstinen-Toinen").customer()).isNotEqualTo(known);
	}

	@Test
	void aProgramAddsFindsChangesAndMerges() {
		String token = this.keys.make(this.people.known("sari").orElseThrow().id(), "customers");
		UUID one = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		assertThat(put(token, one, "{\"site\": \"site-w\", \"name\": \"Ohjelma Koekäs\", \"phone\": \"040 555 0106\"}")).hasStatus(201);
		assertThat(put(token, one, "{\"site\": \"site-w\", \"name\": \"Ohjelma Koekäs\", \"phone\": \"040 555 0106\"}")).hasStatus(200);
		assertThat(put(token, other, "{\"site\": \"site-w\", \"name\": \"Koekäs Ohjelma\", \"phone\": \"+358405550106\"}")).hasStatus(201)
			.bodyJson()
			.hasPathSatisfying("$.alike[0].band", it -> it.assertThat().isEqualTo("certain"));
		assertThat(put(token, one, "{\"name\": \"Ohjelma\", \"businessId\": \"0112038-8\"}")).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].field", it -> it.assertThat().isEqualTo("businessId"));
		assertThat(put(token, one, "{\"name\": \"Ohjelma\", \"version\": 7}")).hasStatus(409)
			.bodyJson()
			.hasPathSatisfying("$.stored.name", it -> it.assertThat().isEqualTo("Ohjelma Koekäs"));
		assertThat(this.mvc.get().uri("/api/v1/customers?site=site-w&q=ohjelma&limit=1").header("Authorization", "Bearer " + token)).hasStatus(200)
			.bodyJson()
			.hasPathSatisfying("$.next", it -> it.assertThat().isNotNull());
		int version = this.customers.findById(one).orElseThrow().version();
		int otherVersion = this.customers.findById(other).orElseThrow().version();
		assertThat(merge(token, one, version, one, version)).hasStatus(422);
		assertThat(merge(token, one, version, other, otherVersion)).hasStatus(200);
		assertThat(merge(token, one, version, other, otherVersion)).as("the same again").hasStatus(200);
		assertThat(this.mvc.get().uri("/api/v1/customers/" + other).header("Authorization", "Bearer " + token)).bodyJson()
			.hasPathSatisfying("$.id", it -> it.assertThat().isEqualTo(one.toString()));
		String maijas = this.keys.make(this.people.known("maija").orElseThrow().id(), "customers");
		assertThat(put(maijas, one, "{\"name\": \"Kaapattu\"}")).hasStatus(404);
	}

	private MvcTestResult put(String token, UUID id, String body) {
		return this.mvc.put()
			.uri("/api/v1/customers/" + id)
			.header("Authorization", "Bearer " + token)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult merge(String token, UUID kept, int version, UUID gone, int goneVersion) {
		return this.mvc.post()
			.uri("/api/v1/customers/" + kept + "/merges")
			.header("Authorization", "Bearer " + token)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"version\": %d, \"other\": \"%s\", \"otherVersion\": %d}".formatted(version, gone, goneVersion))
			.exchange();
	}
}
