package fi.hetki.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.hetki.Booth;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.people.Entry;
import fi.hetki.people.Newcomer;
import fi.hetki.people.Person;
import fi.hetki.people.Reception;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Somebody looks after a customer, and stays who does where two customers become one. */
abstract class AccountStoryTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Reception reception;

	@Autowired
	Accounts accounts;

	@Autowired
	Customers customers;

	@Autowired
	CustomerRegister register;

	@Autowired
	MergeDesk merges;

	private Booth booth;

	private SignedIn sari;

	private Person olli;

	private Person jenni;

	@BeforeEach
	void shop() {
		this.booth = Booth.open(this.beans);
		this.sari = this.booth.sari();
		this.olli = hire("Olli", true);
		this.jenni = hire("Jenni", false);
	}

	@Test
	void onlySomebodyOfTheSiteWhoTakesLeadsLooksAfterACustomer() {
		Customer aino = this.register.add(Entry.newId(), this.booth.site(), Card.called("Aino Koekas"));
		this.accounts.give(aino.id(), this.olli.id(), aino.version(), this.sari);
		this.accounts.give(aino.id(), this.olli.id(), aino.version(), this.sari);
		assertThat(now(aino).ownerId()).isEqualTo(this.olli.id());
		assertThatThrownBy(() -> this.accounts.give(aino.id(), this.jenni.id(), now(aino).version(), this.sari)).isInstanceOf(NotHere.class);
		assertThatThrownBy(() -> this.accounts.give(aino.id(), null, aino.version(), this.sari)).isInstanceOf(ChangedMeanwhile.class);
		assertThatThrownBy(() -> this.accounts.give(aino.id(), null, now(aino).version(), this.booth.signedIn("maija"))).isInstanceOf(NotHere.class);
		this.accounts.give(aino.id(), null, now(aino).version(), this.sari);
		assertThat(now(aino).ownerId()).isNull();
	}

	@Test
	void theCardAndWhoLooksAfterItChangeTogetherOrNotAtAll() {
		Customer aino = this.register.add(Entry.newId(), this.booth.site(), Card.called("Aino Koekas"));
		this.accounts.change(aino.id(), Card.called("Aino Koekäs"), this.olli.id(), aino.version());
		assertThat(now(aino).ownerId()).isEqualTo(this.olli.id());
		assertThat(now(aino).name()).isEqualTo("Aino Koekäs");
		assertThatThrownBy(() -> this.accounts.change(aino.id(), Card.called("Aino Toinen"), null, aino.version())).isInstanceOf(ChangedMeanwhile.class);
		assertThat(now(aino).name()).isEqualTo("Aino Koekäs");
	}

	@Test
	void whereTwoBecomeOneWhoLooksAfterStaysAndPartingTakesItBack() {
		Customer aino = this.register.add(Entry.newId(), this.booth.site(), Card.called("Aino Koekas"));
		Customer twice = this.register.add(Entry.newId(), this.booth.site(), Card.called("A. Koekas"));
		this.accounts.give(twice.id(), this.olli.id(), twice.version(), this.sari);
		UUID merge = this.merges.merge(aino.id(), now(aino).version(), twice.id(), now(twice).version(), Set.of(), this.sari);
		assertThat(now(aino).ownerId()).isEqualTo(this.olli.id());
		this.merges.undo(merge, this.sari);
		assertThat(now(aino).ownerId()).isNull();
		assertThat(now(twice).ownerId()).isEqualTo(this.olli.id());
	}

	private Customer now(Customer customer) {
		return this.customers.findById(customer.id()).orElseThrow();
	}

	private Person hire(String name, boolean takesLeads) {
		return this.reception.welcome(new Newcomer(name, "Koekas", name.toLowerCase() + "." + UUID.randomUUID().toString().substring(0, 8), null, null,
				Role.FRONTLINE, "other", this.booth.site(), this.sari.teamId(), "fi", takesLeads, 40, Set.of(), Set.of()));
	}
}

@OnH2
class AccountStoryOnH2Tests extends AccountStoryTests {

}

@OnPostgres
class AccountStoryOnPostgresTests extends AccountStoryTests {

}
