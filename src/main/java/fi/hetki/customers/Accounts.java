package fi.hetki.customers;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after a customer: somebody of the site who takes leads, and gets those of this customer first. */
@Service
@Transactional
public class Accounts {

	private final Customers customers;

	private final CustomerRegister register;

	private final CustomerScope scope;

	private final People people;

	Accounts(Customers customers, CustomerRegister register, CustomerScope scope, People people) {
		this.customers = customers;
		this.register = register;
		this.scope = scope;
		this.people = people;
	}

	/** Those who can look after customers of a site, by name. */
	@Transactional(readOnly = true)
	public List<Person> candidates(UUID site) {
		return this.people.atSites(List.of(site)).stream().filter(Person::takesLeads).toList();
	}

	@Transactional(readOnly = true)
	public Optional<Person> owner(Customer customer) {
		return Optional.ofNullable(customer.ownerId()).flatMap(this.people::findById);
	}

	/**
	 * Saying it again changes nothing.
	 * @param person nobody where none is named
	 * @throws ChangedMeanwhile where the customer is not at this version any more
	 */
	void give(UUID id, @Nullable UUID person, int version, SignedIn me) {
		Customer customer = lock(this.scope.own(id, me).id());
		give(customer, person, customer.version() == version);
	}

	/**
	 * What is written of a customer and who looks after her, at once.
	 * @throws ChangedMeanwhile where it is not at this version any more; the same as before changes nothing
	 */
	public Customer change(UUID id, Card card, @Nullable UUID person, int version) {
		boolean newest = lock(id).version() == version;
		Customer customer = this.register.change(id, card, version);
		give(customer, person, newest);
		return customer;
	}

	public Customer add(UUID id, UUID site, Card card, @Nullable UUID person) {
		Customer customer = this.register.add(id, site, card);
		give(customer, person, true);
		return customer;
	}

	private void give(Customer customer, @Nullable UUID person, boolean newest) {
		if (Objects.equals(customer.ownerId(), person)) {
			return;
		}
		if (!newest) {
			throw new ChangedMeanwhile();
		}
		if (person != null && candidates(customer.siteId()).stream().noneMatch(it -> it.id().equals(person))) {
			throw new NotHere();
		}
		customer.lookedAfterBy(person);
	}

	private Customer lock(UUID id) {
		return this.customers.lock(List.of(id)).stream().filter(Customer::exists).findFirst().orElseThrow(NotHere::new);
	}
}
