package fi.hetki.customers;

import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens where two customers become one, and where they are parted. Whoever asks here has made sure that it may be. */
@Component
@Transactional
class Merging {

	/** Databases take only so many keys in one question. */
	private static final int AT_ONCE = 1000;

	private final Customers customers;

	private final CustomerMerges merges;

	private final QuietPeriods quiet;

	private final List<CustomerRows> rows;

	private final List<Consents> consents;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Merging(Customers customers, CustomerMerges merges, QuietPeriods quiet, List<CustomerRows> rows, List<Consents> consents,
			ApplicationEventPublisher events, Clock clock) {
		this.customers = customers;
		this.merges = merges;
		this.quiet = quiet;
		this.rows = rows;
		this.consents = consents;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * They are one; saying it again changes nothing.
	 * @throws ChangedMeanwhile where one of them is gone, or is another one by now
	 */
	UUID join(UUID keptId, UUID goneId, UUID by) {
		List<Customer> both = lock(keptId, goneId);
		Customer kept = both.get(0);
		Customer gone = both.get(1);
		Optional<CustomerMerge> before = this.merges.standing(keptId, goneId);
		if (before.isPresent()) {
			return before.get().id();
		}
		if (!kept.exists() || !gone.exists() || !kept.siteId().equals(gone.siteId())) {
			throw new ChangedMeanwhile();
		}
		return merge(kept, gone, CardMerge.merged(kept.card(), gone.card(), Set.of()), by).id();
	}

	CustomerMerge merge(Customer kept, Customer gone, Card merged, UUID by) {
		Instant now = this.clock.instant();
		Optional<Consent> stricter = stricter(kept, gone);
		Map<String, List<UUID>> moved = new LinkedHashMap<>();
		CustomerMerge.Story story = new CustomerMerge.Story(kept.card(), gone.card(), merged, moved, leaveInPeace(kept, gone),
				kept.consent(), kept.consentAt(), kept.ownerId());
		this.rows.forEach(it -> moved.put(it.kind(), it.move(gone.id(), kept.id())));
		stricter.ifPresent(it -> kept.hold(it, now));
		if (kept.leftAloneAt() == null) {
			kept.leaveAlone(gone.leftAloneAt());
		}
		if (kept.ownerId() == null) {
			kept.lookedAfterBy(gone.ownerId());
		}
		kept.describe(merged);
		gone.mergeInto(kept, now);
		this.events.publishEvent(new CustomerChanged(kept.id()));
		return this.merges.save(new CustomerMerge(kept, gone, by, now, story));
	}

	/** The stricter of the two newest answers, where the newer one of them would not say the same. */
	private Optional<Consent> stricter(Customer kept, Customer gone) {
		List<Consent> answers = Stream.of(kept, gone).flatMap(it -> Stream.concat(Stream.ofNullable(it.consent()),
				this.consents.stream().flatMap(known -> known.newest(it.id()).stream()))).distinct().toList();
		return (answers.size() > 1) ? answers.stream().min(Consent::compareTo) : Optional.empty();
	}

	/** The longer quiet period wins. */
	private List<CustomerMerge.Quiet> leaveInPeace(Customer kept, Customer gone) {
		List<CustomerMerge.Quiet> changed = new ArrayList<>();
		for (QuietPeriod its : this.quiet.findByCustomerIdOrderByQuietUntilDesc(gone.id())) {
			Optional<QuietPeriod> mine = this.quiet.findByCustomerIdAndOfferingId(kept.id(), its.offeringId());
			Instant before = mine.map(QuietPeriod::until).orElse(null);
			if (before == null || its.until().isAfter(before)) {
				mine.ifPresentOrElse(it -> it.lasts(its.until()),
						() -> this.quiet.save(new QuietPeriod(kept.id(), its.offeringId(), its.until())));
				changed.add(new CustomerMerge.Quiet(its.offeringId(), before, its.until()));
			}
		}
		return changed;
	}

	/** They never were one; false where it cannot be undone any more. */
	boolean part(UUID mergeId, UUID by) {
		CustomerMerge merge = this.merges.findById(mergeId).orElseThrow(NotHere::new);
		List<Customer> both = lock(merge.keptId(), merge.goneId());
		if (!merge.isUndone() && merge.isUndoable(this.clock.instant()) && holds(both)) {
			part(merge, both, by);
		}
		return merge.isUndone();
	}

	@Transactional(readOnly = true)
	boolean stands(UUID merge) {
		return this.merges.findById(merge).filter(it -> !it.isUndone()).isPresent();
	}

	/** The one still is what the other became. */
	static boolean holds(List<Customer> both) {
		return both.get(0).exists() && both.get(0).id().equals(both.get(1).mergedInto());
	}

	void part(CustomerMerge merge, List<Customer> both, UUID by) {
		Customer kept = both.get(0);
		Customer gone = both.get(1);
		CustomerMerge.Story story = merge.story();
		this.rows.forEach(it -> moveBack(it, story.moved().getOrDefault(it.kind(), List.of()), kept, gone));
		story.quiet().forEach(it -> this.quiet.findByCustomerIdAndOfferingId(kept.id(), it.offering())
			.filter(mine -> mine.until().equals(it.after()))
			.ifPresent(mine -> restore(mine, it)));
		if (merge.mergedAt().equals(kept.consentAt())) {
			kept.hold(story.consent(), story.consentAt());
		}
		if (Objects.equals(kept.leftAloneAt(), gone.leftAloneAt())) {
			kept.leaveAlone(null);
		}
		if (story.owner() == null && Objects.equals(kept.ownerId(), gone.ownerId())) {
			kept.lookedAfterBy(null);
		}
		kept.describe(CardMerge.parted(kept.card(), story));
		gone.partAgain(story.gone());
		merge.undo(by, this.clock.instant());
		Stream.of(kept, gone).map(Customer::id).map(CustomerChanged::new).forEach(this.events::publishEvent);
	}

	private static void moveBack(CustomerRows rows, List<UUID> moved, Customer from, Customer to) {
		for (int at = 0; at < moved.size(); at += AT_ONCE) {
			rows.moveBack(moved.subList(at, Math.min(moved.size(), at + AT_ONCE)), from.id(), to.id());
		}
	}

	private void restore(QuietPeriod mine, CustomerMerge.Quiet was) {
		if (was.before() != null) {
			mine.ends(was.before());
		}
		else {
			this.quiet.delete(mine);
		}
	}

	/** In one order whichever is which, so that two who merge the other way round do not wait for each other. */
	List<Customer> lock(UUID keptId, UUID goneId) {
		Map<UUID, Customer> found = new LinkedHashMap<>();
		this.customers.lock(List.of(keptId, goneId)).forEach(it -> found.put(it.id(), it));
		if (found.size() < 2) {
			throw new NotHere();
		}
		return List.of(found.get(keptId), found.get(goneId));
	}
}
