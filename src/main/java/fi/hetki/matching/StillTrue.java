package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customer;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.customers.CustomerScope;
import fi.hetki.customers.Customers;
import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was noticed for a customer before and nobody looks after: whoever meets her again may ask whether it is still true. */
@Service
@Transactional
class StillTrue {

	private static final Duration LATELY = Duration.ofDays(365);

	private static final int LOOKED_AT = 200;

	private static final int ASKED = 3;

	private final Matchmaker matchmaker;

	private final Matches matches;

	private final Customers customers;

	private final CustomerDesk desk;

	private final CustomerScope scope;

	private final List<MomentReaders> readers;

	private final List<Followed> followed;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StillTrue(Matchmaker matchmaker, Matches matches, Customers customers, CustomerDesk desk, CustomerScope scope,
			List<MomentReaders> readers, List<Followed> followed, ApplicationEventPublisher events, Clock clock) {
		this.matchmaker = matchmaker;
		this.matches = matches;
		this.customers = customers;
		this.desk = desk;
		this.scope = scope;
		this.readers = readers;
		this.followed = followed;
		this.events = events;
		this.clock = clock;
	}

	/** At most three, the latest first, of moments that she may know of. Of those the service and the day are told, and nothing else. */
	@Transactional(readOnly = true)
	public List<Signal> of(UUID customer, SignedIn me) {
		List<Noticed> noticed = noticed(customer);
		Map<UUID, Offering> open = open(me.siteId(), customer, noticed);
		Predicate<Noticed> knows = open.isEmpty() ? it -> false : knownTo(me, noticed);
		Map<UUID, Signal> signals = new LinkedHashMap<>();
		noticed.stream()
			.filter(it -> open.containsKey(it.offering()) && it.tells() && it.match().withheld() == null && knows.test(it))
			.forEach(it -> signals.putIfAbsent(it.offering(), new Signal(open.get(it.offering()), it.at())));
		return signals.values().stream().limit(ASKED).toList();
	}

	/** Keys of the services that may be asked about at all, whoever asks. */
	@Transactional(readOnly = true)
	public Set<String> open(UUID site, UUID customer) {
		return open(site, customer, noticed(customer)).values().stream().map(Offering::key).collect(Collectors.toSet());
	}

	/** What was heard of it until now is closed for good; saying it again changes nothing. */
	public void over(UUID customer, Collection<String> services, UUID site, UUID toldTo) {
		Map<String, Offering> offerings = this.matchmaker.offerings(site);
		Set<UUID> ended = services.stream().map(offerings::get).map(Offering::id).collect(Collectors.toSet());
		noticed(customer).stream().filter(it -> ended.contains(it.offering()) && !it.match().isOver()).forEach(it -> {
			it.match().over(toldTo, this.clock.instant());
			if (it.match().isPassedOn()) {
				this.events.publishEvent(new NeedIsOver(it.match().id(), toldTo));
			}
		});
	}

	private List<Noticed> noticed(UUID customer) {
		return this.matches.noticedFor(customer, this.clock.instant().minus(LATELY), Limit.of(LOOKED_AT));
	}

	private Map<UUID, Offering> open(UUID site, UUID customer, List<Noticed> noticed) {
		Optional<Customer> known = noticed.isEmpty() ? Optional.empty()
				: this.customers.known(customer, site).filter(it -> it.leftAloneAt() == null);
		if (known.isEmpty()) {
			return Map.of();
		}
		Set<UUID> quiet = this.desk.quietFor(customer);
		Set<UUID> owned = known.get().owns();
		Map<UUID, Boolean> askable = noticed.stream().noneMatch(it -> it.match().isPassedOn()) ? Map.of() : askable(customer);
		Map<UUID, Noticed> latest = new LinkedHashMap<>();
		noticed.stream().filter(Noticed::tells).forEach(it -> latest.putIfAbsent(it.offering(), it));
		return this.matchmaker.offerings(site)
			.values()
			.stream()
			.filter(it -> !quiet.contains(it.id()) && !owned.contains(it.id()))
			.filter(it -> latest.containsKey(it.id()) && latest.get(it.id()).isOpen(askable))
			.collect(Collectors.toMap(Offering::id, Function.identity()));
	}

	private Map<UUID, Boolean> askable(UUID customer) {
		return this.followed.stream()
			.flatMap(it -> it.askable(customer).entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Boolean::logicalAnd));
	}

	private Predicate<Noticed> knownTo(SignedIn me, List<Noticed> noticed) {
		if (this.scope.looksAfter(me, me.siteId())) {
			return it -> true;
		}
		List<UUID> others = noticed.stream().filter(it -> !it.author().equals(me.id())).map(it -> it.match().momentId()).distinct().toList();
		Set<UUID> readable = this.readers.stream().flatMap(it -> it.readable(others, me).stream()).collect(Collectors.toSet());
		return it -> it.author().equals(me.id()) || readable.contains(it.match().momentId());
	}

	/** @param at when it was noticed last, as far as she may know */
	record Signal(Offering offering, Instant at) {
	}
}
