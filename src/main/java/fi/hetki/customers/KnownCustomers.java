package fi.hetki.customers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds out which customers of a site the rows of a list may be about, many at a time. */
@Component
class KnownCustomers {

	/** Databases take only so many keys in one question. */
	private static final int AT_ONCE = 500;

	private final Customers customers;

	KnownCustomers(Customers customers) {
		this.customers = customers;
	}

	/** Adds those who are found by an id, a number or an identity. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void find(UUID site, List<CustomerPlanner.Sought> rows, Set<UUID> more, Acquaintances into) {
		Set<UUID> ids = new HashSet<>(more);
		rows.forEach(it -> CustomerPlanner.id(it.id()).ifPresent(ids::add));
		parts(ids).forEach(part -> this.customers.findAllById(part).forEach(it -> present(it, site).ifPresent(known -> {
			into.add(known);
			into.alias(it.id(), null, known);
		})));
		parts(rows.stream().map(CustomerPlanner.Sought::number).filter(it -> !it.isEmpty()).distinct().toList())
			.forEach(part -> this.customers.findBySiteIdAndNumberIn(site, part).forEach(it -> present(it, site).ifPresent(known -> {
				into.add(known);
				into.alias(null, it.number(), known);
			})));
		parts(rows.stream().flatMap(it -> it.keys().stream()).distinct().toList())
			.forEach(part -> this.customers.withKeys(site, part).forEach(it -> {
				if (into.byId(it.id()).isEmpty()) {
					into.add(Acquaintances.Known.of(it));
				}
			}));
	}

	/** The one whom she was merged into, where she was. */
	private Optional<Acquaintances.Known> present(Customer customer, UUID site) {
		Customer it = customer;
		for (int steps = 0; it.mergedInto() != null && steps < 50; steps++) {
			it = this.customers.findById(it.mergedInto()).orElse(it);
		}
		return (it.exists() && it.siteId().equals(site)) ? Optional.of(Acquaintances.Known.of(it)) : Optional.empty();
	}

	/** Adds those whose name is like one of these, no more of each than is needed to ask about her. */
	@Transactional(readOnly = true)
	public void findByName(UUID site, Set<String> names, Acquaintances into) {
		try (Stream<Customers.Called> all = this.customers.allCalled(site)) {
			all.forEach(it -> {
				Card card = Card.called(it.getName())
					.with(CardField.CONTACT, it.getContact())
					.with(CardField.CITY, it.getCity())
					.with(CardField.BUSINESS_ID, it.getBusinessId());
				if (into.byId(it.getId()).isEmpty() && Acquaintances.names(card).stream().anyMatch(names::contains)) {
					String details = Stream.of(it.getContact(), it.getCity()).filter(Objects::nonNull).reduce((one, other) -> one + "; " + other).orElse("");
					into.add(new Acquaintances.Known(it.getId(), new Listed(card, null), Set.of(), details));
				}
			});
		}
	}

	private static <T> List<List<T>> parts(Collection<T> all) {
		List<T> list = new ArrayList<>(all);
		List<List<T>> parts = new ArrayList<>();
		for (int at = 0; at < list.size(); at += AT_ONCE) {
			parts.add(list.subList(at, Math.min(list.size(), at + AT_ONCE)));
		}
		return parts;
	}
}
