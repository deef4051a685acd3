package fi.hetki.customers;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds those whom a customer may be already: by what tells people apart, and by how names begin. */
@Component
@Transactional(readOnly = true)
public class Lookalikes {

	private static final int BEGINNING = 4;

	private static final int LOOKED_AT = 40;

	private static final int MOST = 5;

	private final Customers customers;

	Lookalikes(Customers customers) {
		this.customers = customers;
	}

	/** Somebody known who may be the same. */
	public record Lookalike(UUID id, String name, String details, Likeness likeness) {
	}

	/** The likeliest first, none of the band {@code NEW}. */
	public List<Lookalike> of(UUID site, String region, Card card, @Nullable UUID except) {
		Set<String> keys = Identity.keys(card, region);
		Map<UUID, Customer> looked = new LinkedHashMap<>();
		Stream<Customer> same = keys.isEmpty() ? Stream.empty() : this.customers.withKey(site, keys, Limit.of(LOOKED_AT)).stream();
		Stream<Customer> like = Terms.asked(card.name())
			.stream()
			.sorted(Comparator.comparing(String::length).reversed())
			.limit(3)
			.map(it -> it.substring(0, Math.min(BEGINNING, it.length())))
			.flatMap(it -> this.customers.withTerm(site, it, Terms.after(it), Limit.of(LOOKED_AT)).stream());
		Stream.concat(same, like).filter(it -> !it.id().equals(except)).forEach(it -> looked.putIfAbsent(it.id(), it));
		return looked.values()
			.stream()
			.map(it -> lookalike(it, Likeness.of(card, keys, it.card(), it.keys())))
			.filter(it -> it.likeness().band() != Likeness.Band.NEW)
			.sorted(Comparator.comparing((Lookalike it) -> it.likeness().score()).reversed().thenComparing(Lookalike::id))
			.limit(MOST)
			.toList();
	}

	private static Lookalike lookalike(Customer it, Likeness likeness) {
		return new Lookalike(it.id(), it.name(), CustomerDesk.Hit.of(it).details(), likeness);
	}
}
