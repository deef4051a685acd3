package fi.hetki.customers;

import fi.hetki.people.Sites;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

	/** How long a customer who said no is left in peace; docs/scoring.md section 8, gate "declined". */
	public static final Duration PEACE = Duration.ofDays(180);

	private static final int LOOKED_AT = 60;

	private final Customers customers;

	private final QuietPeriods quiet;

	private final Lookalikes lookalikes;

	private final Sites sites;

	private final Clock clock;

	CustomerDesk(Customers customers, QuietPeriods quiet, Lookalikes lookalikes, Sites sites, Clock clock) {
		this.customers = customers;
		this.quiet = quiet;
		this.lookalikes = lookalikes;
		this.sites = sites;
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

	static boolean meets(Customer customer, List<String> asked) {
		return asked.stream().allMatch(word -> customer.terms().stream().anyMatch(term -> term.startsWith(word)));
	}

	/**
	 * The customer whom these words name: the only one of that name at the site, else the one who certainly is meant by a
	 * phone, e-mail, plate or business id beside a like name, else a new one.
	 */
	public Welcome welcome(UUID site, String words) {
		String region = region(site);
		return known(site, region, words.strip()).map(it -> new Welcome(it, true))
			.orElseGet(() -> new Welcome(this.customers.save(new Customer(site, region, words.strip(), this.clock.instant())), false));
	}

	private Optional<Customer> known(UUID site, String region, String words) {
		List<Customer> called = this.customers.called(site, words);
		return (called.size() == 1) ? Optional.of(called.get(0))
				: this.lookalikes.of(site, region, Identity.inText(words, region), null)
					.stream()
					.filter(it -> it.likeness().band() == Likeness.Band.CERTAIN)
					.findFirst()
					.flatMap(it -> this.customers.findById(it.id()));
	}

	String region(UUID site) {
		return this.sites.findById(site).map(it -> Identity.region(it.zone())).orElse("FI");
	}

	/** The customer with this key, or the one that it was merged into, which stays so until the transaction ends. */
	public Optional<UUID> present(UUID id, UUID site) {
		Optional<Customer> it = this.customers.hold(id, site);
		for (int steps = 0; it.isPresent() && it.get().mergedInto() != null && steps < 50; steps++) {
			it = this.customers.hold(it.get().mergedInto(), site);
		}
		return it.filter(Customer::exists).map(Customer::id);
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

	/** She wants to hear of nothing, whatever the service and for ever. Saying it again changes nothing. */
	public void leaveAlone(UUID customer, Instant since) {
		this.customers.lock(List.of(customer)).stream().filter(it -> it.leftAloneAt() == null).forEach(it -> it.leaveAlone(since));
	}

	/** She says herself that she wants to hear from us again. */
	public void welcomeBack(UUID customer) {
		this.customers.lock(List.of(customer)).forEach(it -> it.leaveAlone(null));
	}

	/** She takes back what she said then; what she said at another time stands. */
	public void welcomeBack(UUID customer, Instant saidAt) {
		this.customers.lock(List.of(customer)).stream().filter(it -> saidAt.equals(it.leftAloneAt())).forEach(it -> it.leaveAlone(null));
	}

	@Transactional(readOnly = true)
	public boolean isLeftAlone(UUID customer) {
		return this.customers.findById(customer).map(Customer::leftAloneAt).isPresent();
	}

	/** @param known whether the words were taken for somebody whom we knew already */
	public record Welcome(Customer customer, boolean known) {
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
