package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.customers.Customers;
import fi.hetki.leads.Lead;
import fi.hetki.leads.Leads;
import fi.hetki.moments.Moment;
import fi.hetki.moments.Permission;
import fi.hetki.people.Newcomer;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Helena lets somebody go, and nothing of hers is left behind. */
abstract class DepartureStoryTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Reception reception;

	@Autowired
	People people;

	@Autowired
	Leads leads;

	@Autowired
	Customers customers;

	@Autowired
	JdbcClient database;

	private Booth booth;

	private String service;

	private Visitor helena;

	@BeforeEach
	void shop() {
		this.booth = Booth.open(this.beans);
		this.service = this.booth.offer(this.booth.service("Kiillotus", "lommokas helmiäismaali", null)).key();
		this.helena = new Visitor(Wires.within(this.mvc, "fi-FI")).signIn("helena");
	}

	@Test
	void whatSheHasGoesToWhomTheAdminNames() {
		Person jenni = hire("Jenni", Role.MANAGER, Set.of(this.booth.site()));
		Moment moment = this.booth.log("lommokas helmiäismaali", "Aino Koekas", Permission.GIVEN, this.service);
		UUID customer = this.booth.customerOf(moment.id());
		name(customer, jenni);
		Person olli = hire("Olli", Role.FRONTLINE, Set.of());
		Person sanna = hire("Sanna", Role.MANAGER, Set.of());
		String departure = "/admin/people/" + jenni.id() + "/departure";

		Visitor.Page page = this.helena.get("/admin/people/" + jenni.id());
		assertThat(page.links()).contains(departure);
		page = this.helena.get(departure);
		assertThat(page.text()).contains("Yksi uusi", "Yksi huomaaja odottaa vastausta", "Yksi asiakas", "kukaan muu ei johda tätä");
		assertThat(page.select("[name=heir.leads] option").eachAttr("value")).contains(olli.id().toString()).doesNotContain(jenni.id().toString());
		page = this.helena.get(departure + "?look=true&heir.leads=" + olli.id() + "&heir.customers=" + olli.id() + "&heir.manages=" + sanna.id());
		assertThat(page.text("form")).contains("Olli Koekas", "Sanna Koekas");
		assertThat(this.people.findById(jenni.id()).orElseThrow().worksHere()).as("only looked at").isTrue();
		page = page.form(departure).send();
		assertThat(page.text()).contains("Merkitty lähteneeksi");
		assertThat(lead(moment).assigneeId()).isEqualTo(olli.id());
		assertThat(this.customers.findById(customer).orElseThrow().ownerId()).isEqualTo(olli.id());
		assertThat(this.booth.signedIn(sanna.login()).managedSites()).containsExactly(this.booth.site());
		assertThat(this.helena.get(departure).path()).as("who has left leaves no more").isEqualTo("/admin/people/" + jenni.id());
	}

	@Test
	void whereNobodyIsNamedNothingIsLeftBehindAllTheSame() {
		Person jenni = hire("Jenni", Role.FRONTLINE, Set.of());
		Moment moment = this.booth.log("lommokas helmiäismaali", null, Permission.GIVEN, this.service);
		Person olli = hire("Olli", Role.FRONTLINE, Set.of());
		String departure = "/admin/people/" + jenni.id() + "/departure";
		assertThat(this.helena.get(departure).text()).contains("On mukana tiimin Kaikki vuoroissa");
		this.helena.get(departure + "?look=true").form(departure).send();
		assertThat(lead(moment).assigneeId()).isEqualTo(olli.id());
		assertThat(this.helena.get("/admin/people/" + olli.id() + "/departure").text()).contains("ainoa, joka ottaa vihjeitä");
	}

	@Test
	void whereSomebodyWasNamedWhoCannotTakeItNothingIsDone() {
		Person jenni = hire("Jenni", Role.FRONTLINE, Set.of());
		this.booth.log("lommokas helmiäismaali", null, Permission.GIVEN, this.service);
		String departure = "/admin/people/" + jenni.id() + "/departure";
		Visitor.Page page = this.helena.get(departure + "?look=true").form(departure).forged("heir.leads", this.booth.maija().toString()).send();
		assertThat(page.text()).contains("mitään ei tehty");
		assertThat(this.people.findById(jenni.id()).orElseThrow().worksHere()).isTrue();
	}

	private Person hire(String name, Role role, Set<UUID> manages) {
		return this.reception.welcome(new Newcomer(name, "Koekas", name.toLowerCase() + "." + UUID.randomUUID().toString().substring(0, 8), null, null,
				role, "other", this.booth.site(), this.booth.sari().teamId(), "fi", true, 40, manages, Set.of()));
	}

	private void name(UUID customer, Person owner) {
		this.database.sql("update customer set owner_id = ? where id = ?").params(owner.id(), customer).update();
	}

	private Lead lead(Moment moment) {
		return this.leads.findByMomentIdOrderById(moment.id()).get(0);
	}
}

@OnH2
class DepartureStoryOnH2Tests extends DepartureStoryTests {

}

@OnPostgres
class DepartureStoryOnPostgresTests extends DepartureStoryTests {

}
