package fi.hetki.customers;

import fi.hetki.people.Belongings;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The customers whom somebody looks after, when she leaves. Where nobody is named, the turns give their leads. */
@Component
class AccountsLeft implements Belongings {

	private final Customers customers;

	private final People people;

	AccountsLeft(Customers customers, People people) {
		this.customers = customers;
		this.people = people;
	}

	@Override
	public String kind() {
		return "customers";
	}

	@Override
	public int place() {
		return 20;
	}

	@Override
	public String title() {
		return "customers.leaving";
	}

	@Override
	public String usual() {
		return "customers.leaving.usual";
	}

	@Override
	public List<Line> of(Person person, Locale locale) {
		long count = this.customers.countByOwnerIdAndDeletedAtIsNull(person.id());
		return (count > 0) ? List.of(Line.of("customers.leaving.count", count)) : List.of();
	}

	@Override
	public List<Person> heirs(Person person) {
		Set<UUID> sites = new HashSet<>(this.customers.sitesOwnedBy(person.id()));
		return sites.isEmpty() ? List.of() : this.people.atSites(sites).stream().filter(Person::takesLeads).toList();
	}

	@Override
	public void handOver(Person from, Person to, SignedIn by) {
		this.customers.passOn(from.id(), to.id());
	}
}
