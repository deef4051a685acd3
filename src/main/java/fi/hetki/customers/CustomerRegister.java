package fi.hetki.customers;

import fi.hetki.people.Names;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is written of customers. Who may do so is asked of the {@link CustomerScope} before. */
@Service
@Transactional
public class CustomerRegister {

	private final Customers customers;

	private final CustomerDesk desk;

	private final List<ServiceNames> services;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CustomerRegister(Customers customers, CustomerDesk desk, List<ServiceNames> services,
			ApplicationEventPublisher events, Clock clock) {
		this.customers = customers;
		this.desk = desk;
		this.services = services;
		this.events = events;
		this.clock = clock;
	}

	/** The country whose phone numbers are written without a country code at a site. */
	public String region(UUID site) {
		return this.desk.region(site);
	}

	public Map<UUID, Names> services(UUID site) {
		Map<UUID, Names> all = new LinkedHashMap<>();
		this.services.forEach(it -> all.putAll(it.at(site)));
		return all;
	}

	/** Whether somebody was written down under this key, wherever she has gone since then. */
	boolean knows(UUID id) {
		return this.customers.existsById(id);
	}

	/** @param id chosen by whoever tells of the customer, so that telling it again adds nobody */
	public Customer add(UUID id, UUID site, Card card) {
		Customer customer = new Customer(id, site, region(site), card.name(), this.clock.instant());
		customer.describe(card);
		return this.customers.save(customer);
	}

	/** @throws ChangedMeanwhile where it is not at this version any more; the same card as before changes nothing */
	public Customer change(UUID id, Card card, int version) {
		Customer customer = this.customers.lock(List.of(id)).stream().filter(Customer::exists).findFirst().orElseThrow(NotHere::new);
		if (customer.version() != version && !customer.card().equals(card)) {
			throw new ChangedMeanwhile();
		}
		customer.describe(card);
		this.events.publishEvent(new CustomerChanged(id));
		return customer;
	}
}
