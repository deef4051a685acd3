package fi.hetki.customers;

import fi.hetki.customers.CustomerDesk.Hit;
import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out whom somebody meant who wrote a name instead of picking a customer. Whoever asks here has made sure that the
 * person may speak for the words; whom she may be shown of the customers is decided here.
 */
@Service
@Transactional
public class Recognition {

	private final Customers customers;

	private final CustomerScope scope;

	private final CustomerDesk desk;

	private final Lookalikes lookalikes;

	private final Merging merging;

	private final Aparts aparts;

	private final Clock clock;

	Recognition(Customers customers, CustomerScope scope, CustomerDesk desk, Lookalikes lookalikes, Merging merging, Aparts aparts,
			Clock clock) {
		this.customers = customers;
		this.scope = scope;
		this.desk = desk;
		this.lookalikes = lookalikes;
		this.merging = merging;
		this.aparts = aparts;
		this.clock = clock;
	}

	/** Whom a customer made of words may be already, the likeliest first, as this person would find them. */
	@Transactional(readOnly = true)
	public List<Hit> likely(UUID customer, String words, SignedIn me) {
		Optional<Customer> made = this.customers.findById(customer).filter(Customer::exists).filter(it -> this.scope.sees(me, it.siteId()));
		if (made.isEmpty()) {
			return List.of();
		}
		Set<UUID> apart = this.aparts.of(customer).stream().map(it -> it.from(customer)).collect(Collectors.toSet());
		String region = this.desk.region(made.get().siteId());
		return this.lookalikes.of(made.get().siteId(), region, Identity.inText(words, region), customer)
			.stream()
			.filter(it -> !apart.contains(it.id()))
			.map(it -> new Hit(it.id(), it.name(), it.details()))
			.toList();
	}

	/** A customer as this person would find her; nobody where she would not. */
	@Transactional(readOnly = true)
	public Optional<Hit> seen(UUID customer, SignedIn me) {
		return this.customers.findById(customer).filter(Customer::exists).filter(it -> this.scope.sees(me, it.siteId())).map(Hit::of);
	}

	/**
	 * They are one; what belongs to the one made of words goes to the one known.
	 * @return the key by which they are parted again
	 * @throws ChangedMeanwhile where she is not asked about this one, or not any more
	 */
	public UUID same(UUID customer, String words, UUID known, SignedIn me) {
		if (likely(customer, words, me).stream().noneMatch(it -> it.id().equals(known))) {
			throw new ChangedMeanwhile();
		}
		return this.merging.join(known, customer, me.id());
	}

	/** They are not, and nobody is asked again. */
	public void apart(UUID customer, UUID other, UUID by) {
		boolean said = customer.equals(other) || this.aparts.of(customer).stream().anyMatch(it -> it.from(customer).equals(other));
		// Two who say so at once meet here, and what one of them wrote the other sees.
		boolean both = !said && this.customers.lock(List.of(customer, other)).size() == 2;
		if (both && this.aparts.of(customer).stream().noneMatch(it -> it.from(customer).equals(other))) {
			this.aparts.save(new Apart(customer, other, by, this.clock.instant()));
		}
	}

	/** Whether two that were taken for one still are. */
	@Transactional(readOnly = true)
	public boolean stands(UUID merge) {
		return this.merging.stands(merge);
	}

	/** Parts two that were taken for one; false where that cannot be done any more. */
	public boolean part(UUID merge, UUID by) {
		return this.merging.part(merge, by);
	}

	/** Somebody of whom only these words are known; whom they were taken for is not merged into another meanwhile. */
	public UUID fresh(UUID taken, String words) {
		Customer other = this.customers.lock(List.of(taken)).stream().findFirst().orElseThrow(ChangedMeanwhile::new);
		return this.customers.save(new Customer(other.siteId(), other.region(), words, this.clock.instant())).id();
	}
}
