package fi.hetki.customers;

import fi.hetki.customers.AtHand.Near;
import fi.hetki.customers.CustomerDesk.Hit;
import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds those whom somebody most likely means: whom she meets these days, before all others of her site. */
@Service
@Transactional(readOnly = true)
public class NearDesk {

	/** The shape of a hit, of which a page makes others itself. */
	public static final Hit SAMPLE = new Hit(new UUID(0, 0), "", "");

	/** So many fit under a thumb. */
	private static final int SHOWN = 6;

	/** So many are kept on a phone. */
	static final int KEPT = 200;

	private static final Duration LATELY = Duration.ofDays(90);

	private final List<AtHand> known;

	private final Customers customers;

	private final CustomerDesk desk;

	private final Clock clock;

	NearDesk(List<AtHand> known, Customers customers, CustomerDesk desk, Clock clock) {
		this.known = known;
		this.customers = customers;
		this.desk = desk;
		this.clock = clock;
	}

	/** Those of whom she most likely speaks now, six at most. */
	public List<Hit> atHand(SignedIn me) {
		return today(me).stream().limit(SHOWN).map(Hit::of).toList();
	}

	/** One whom she may choose, as she would find her. */
	public Optional<Hit> one(UUID customer, SignedIn me) {
		return this.customers.known(customer, me.siteId()).map(Hit::of);
	}

	/** As the desk finds them, those first with whom she has to do these days. */
	List<Hit> find(SignedIn me, String query, int most) {
		List<String> asked = Terms.asked(query);
		if (asked.isEmpty()) {
			return List.of();
		}
		Stream<Hit> near = today(me).stream().filter(it -> CustomerDesk.meets(it, asked)).map(Hit::of);
		return Stream.concat(near, this.desk.find(me.siteId(), query, most).stream()).distinct().limit(most).toList();
	}

	/** Those whom a phone keeps, so that she finds them without a network: the nearest, then the newest. */
	List<Kept> kept(SignedIn me) {
		Stream<Customer> near = present(me, this.clock.instant().minus(LATELY), KEPT).stream();
		return Stream.concat(near, this.customers.newest(me.siteId(), Limit.of(KEPT)).stream()).distinct().limit(KEPT).map(Kept::of).toList();
	}

	private List<Customer> today(SignedIn me) {
		return present(me, day(me), 2 * SHOWN);
	}

	private List<Customer> present(SignedIn me, Instant since, int most) {
		Instant today = day(me);
		List<UUID> near = this.known.stream()
			.flatMap(it -> it.near(me, since, today, most).stream())
			.sorted(Comparator.comparing(Near::how))
			.map(Near::customer)
			.distinct()
			.limit(most)
			.toList();
		Map<UUID, Customer> found = near.isEmpty() ? Map.of() : this.customers.present(me.siteId(), near)
			.stream()
			.collect(Collectors.toMap(Customer::id, Function.identity()));
		return near.stream().map(found::get).filter(it -> it != null).toList();
	}

	private Instant day(SignedIn me) {
		return LocalDate.ofInstant(this.clock.instant(), me.zone()).atStartOfDay(me.zone()).toInstant();
	}

	/** @param words the beginnings by which she is found, folded */
	record Kept(UUID id, String name, String details, Set<String> words) {

		static Kept of(Customer it) {
			Hit hit = Hit.of(it);
			return new Kept(hit.id(), hit.name(), hit.details(), Set.copyOf(it.terms()));
		}
	}
}
