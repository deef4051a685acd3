package fi.hetki.customers;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two customers, and two of one again, for those who look after customers. */
@Service
@Transactional
public class MergeDesk {

	private final CustomerScope scope;

	private final CustomerMerges merges;

	private final List<CustomerRows> rows;

	private final Merging merging;

	private final Clock clock;

	MergeDesk(CustomerScope scope, CustomerMerges merges, List<CustomerRows> rows, Merging merging, Clock clock) {
		this.scope = scope;
		this.merges = merges;
		this.rows = rows;
		this.merging = merging;
		this.clock = clock;
	}

	/** How many rows of each kind would move. */
	@Transactional(readOnly = true)
	public Map<String, Integer> moving(UUID gone) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.rows.forEach(it -> counts.put(it.kind(), it.count(gone)));
		return counts;
	}

	/** Those that can still be undone, newest first. */
	@Transactional(readOnly = true)
	List<CustomerMerge> undoable(UUID kept) {
		return this.merges.undoable(kept, this.clock.instant().minus(CustomerMerge.UNDOABLE));
	}

	/**
	 * Merges one into the other; saying it again changes nothing.
	 * @param fromGone fields in which the one that goes is right
	 * @return the key by which it can be undone
	 * @throws Problems.Refused where the two cannot become one
	 * @throws ChangedMeanwhile where one of them is not at its version any more
	 */
	public UUID merge(UUID keptId, int keptVersion, UUID goneId, int goneVersion, Set<String> fromGone, SignedIn me) {
		refuseIf(keptId.equals(goneId), "customers.merge.self");
		Optional<CustomerMerge> before = this.merges.standing(keptId, goneId).filter(it -> this.scope.looksAfter(me, it.siteId()));
		if (before.isPresent()) {
			return before.get().id();
		}
		List<Customer> both = lock(keptId, goneId, me);
		Customer kept = both.get(0);
		Customer gone = both.get(1);
		refuseIf(!kept.siteId().equals(gone.siteId()), "customers.merge.sites");
		refuseIf(!kept.exists() || !gone.exists(), "customers.merge.gone");
		if (kept.version() != keptVersion || gone.version() != goneVersion) {
			throw new ChangedMeanwhile();
		}
		return this.merging.merge(kept, gone, CardMerge.merged(kept.card(), gone.card(), fromGone), me.id()).id();
	}

	/**
	 * Parts them again; saying it again changes nothing. What was changed since stays changed.
	 * @throws Problems.Refused where it is too late
	 */
	public UUID undo(UUID mergeId, SignedIn me) {
		CustomerMerge merge = this.merges.findById(mergeId).filter(it -> this.scope.looksAfter(me, it.siteId())).orElseThrow(NotHere::new);
		List<Customer> both = lock(merge.keptId(), merge.goneId(), me);
		if (!merge.isUndone()) {
			refuseIf(!merge.isUndoable(this.clock.instant()), "customers.merge.late");
			refuseIf(!Merging.holds(both), "customers.merge.later");
			this.merging.part(merge, both, me.id());
		}
		return merge.keptId();
	}

	private List<Customer> lock(UUID keptId, UUID goneId, SignedIn me) {
		List<Customer> both = this.merging.lock(keptId, goneId);
		if (both.stream().anyMatch(it -> !this.scope.looksAfter(me, it.siteId()))) {
			throw new NotHere();
		}
		return both;
	}

	private static void refuseIf(boolean wrong, String message) {
		Problems problems = new Problems();
		if (wrong) {
			problems.add("other", message);
		}
		problems.refuseIfAny();
	}
}
