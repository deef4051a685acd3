package fi.hetki.customers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds customers, welcomes new ones and remembers what they do not want to hear of. */
@Service
@Transactional
public class CustomerDesk {

	private static final int LOOKED_AT = 60;

	private final Customers customers;

	private final QuietPeriods quiet;

	private final Clock clock;

	CustomerDesk(Customers customers, QuietPeriods quiet, Clock clock) {
		this.customers = customers;
		this.quiet = quiet;
		this.clock = clock;
	}

	/** Customers of a site whose name, contact, phone, e-mail or plate has a word that begins with each word asked for. */
	@Transactional(readOnly = true)
	public List<Hit> find(UUID site, String query, int most) {
		List<String> asked = Terms.asked(query);
		if (asked.isEmpty()) {
			return List.of();
		}
		String joined = String.join("", asked);
		String rarest = asked.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
		List<Customer> hits = this.customers.withTerm(site, rarest, Terms.after(rarest), Limit.of(LOOKED_AT));
		List<Customer> found = hits.stream().filter(it -> meets(it, asked)).limit(most).toList();
		List<Customer> best = found.isEmpty()
				? this.customers.withTerm(site, joined, Terms.after(joined), Limit.of(most)) : found;
		return best.stream().map(Hit::of).toList();
	}

	private static boolean meets(Customer customer, List<String> asked) {
		return asked.stream().allMatch(word -> customer.terms().stream().anyMatch(term -> term.startsWith(word)));
	}

	/** The customer of this name at the site if there is just one, else a new one. */
	public Customer welcome(UUID site, String name) {
		List<Customer> known = this.customers.called(site, name.strip());
		return (known.size() == 1) ? known.get(0)
				: this.customers.save(new Customer(site, name.strip(), this.clock.instant()));
	}

	/** The customer said no to this service: she does not hear of it for so long. */
	public void leaveInPeace(UUID customer, UUID offering, Duration howLong) {
		Instant until = this.clock.instant().plus(howLong);
		this.quiet.findByCustomerIdAndOfferingId(customer, offering)
			.ifPresentOrElse(it -> it.lasts(until),
					() -> this.quiet.save(new QuietPeriod(customer, offering, until)));
	}

	/** Somebody had misheard a no, or takes that back: she is left in peace just until then, which may be over already. */
	public void leaveInPeaceUntil(UUID customer, UUID offering, Instant until) {
		this.quiet.findByCustomerIdAndOfferingId(customer, offering).ifPresentOrElse(it -> it.ends(until), () -> {
			if (until.isAfter(this.clock.instant())) {
				this.quiet.save(new QuietPeriod(customer, offering, until));
			}
		});
	}

	/** Services that this customer does not want to hear of now. */
	@Transactional(readOnly = true)
	public Set<UUID> quietFor(UUID customer) {
		return this.quiet.findByCustomerIdAndQuietUntilAfter(customer, this.clock.instant())
			.stream()
			.map(QuietPeriod::offeringId)
			.collect(Collectors.toSet());
	}

	/** A customer as somebody recognises her in a list. */
	public record Hit(UUID id, String name, String details) {

		static Hit of(Customer customer) {
			Stream<String> contact = customer.spokenWith().equals(customer.name()) ? Stream.empty()
					: Stream.of(customer.spokenWith());
			return new Hit(customer.id(), customer.name(),
					Stream.concat(contact, customer.vehicles().stream().limit(2).map(Vehicle::toString))
						.collect(Collectors.joining("; ")));
		}
	}
}
