package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one need of two leads of a customer. Nothing is moved: what was written of the one that goes is read and worked on
 * the page of the one that stays, so parting them again loses nothing. Whoever noticed either of them hears of it.
 */
@Service
@Transactional
public class LeadMerge {

	private final Leads leads;

	private final LeadScope scope;

	private final Trail trail;

	private final PromiseDesk promises;

	private final Clock clock;

	LeadMerge(Leads leads, LeadScope scope, Trail trail, PromiseDesk promises, Clock clock) {
		this.leads = leads;
		this.scope = scope;
		this.trail = trail;
		this.promises = promises;
		this.clock = clock;
	}

	/** The lead and the one that would go into it. */
	@Transactional(readOnly = true)
	public Pair pair(UUID keptId, UUID goneId, SignedIn me) {
		Pair pair = new Pair(this.scope.lead(keptId, me), this.scope.lead(goneId, me));
		pair.mustFit();
		return pair;
	}

	/**
	 * Saying it again changes nothing.
	 * @return what the leads were before
	 * @throws Problems.Refused where the two cannot become one
	 * @throws LeadDesk.ChangedMeanwhile where one of them is not at its version any more
	 */
	public List<Optional<LeadUndo.Step>> merge(UUID keptId, MergeLeads form, SignedIn me) {
		Pair pair = lock(keptId, Objects.requireNonNull(form.other()), me);
		Lead kept = pair.kept();
		Lead gone = pair.gone();
		if (kept.id().equals(gone.mergedInto())) {
			return List.of();
		}
		pair.mustFit();
		LeadDesk.mustBeNewest(kept, Objects.requireNonNullElse(form.version(), -1));
		LeadDesk.mustBeNewest(gone, Objects.requireNonNullElse(form.otherVersion(), -1));
		Instant now = this.clock.instant();
		LeadUndo.Step keptBefore = kept.asOf(now);
		List<Optional<LeadUndo.Step>> before = new ArrayList<>(List.of(Optional.of(gone.asOf(now))));
		Closure closure = form.closure(me.id(), now);
		gone.mergeInto(kept, closure);
		for (Lead it : this.leads.findByMergedIntoInOrderByOpenedAtAscIdAsc(List.of(gone.id()))) {
			before.add(Optional.of(it.asOf(now)));
			it.followInto(kept);
		}
		before.add(LeadDesk.changed(keptBefore, kept));
		boolean another = !gone.noticedBy().equals(kept.noticedBy());
		this.trail.write(new LeadEntry(gone.id(), now, me.id(), LeadEntry.Kind.MERGED).saying(closure.sentence()));
		this.trail.write(new LeadEntry(kept.id(), now, me.id(), LeadEntry.Kind.JOINED).about(gone.noticedBy())
			.saying(another ? closure.sentence() : null));
		this.promises.told(gone, me.id());
		this.promises.told(kept, me.id());
		return before;
	}

	/** In one order whichever is which, and before they are read, so that of two who merge at once the second sees what the first did. */
	private Pair lock(UUID keptId, UUID goneId, SignedIn me) {
		Set<UUID> teams = this.scope.teams(me);
		Map<UUID, Lead> found = this.leads.lockWithJoined(List.of(keptId, goneId))
			.stream()
			.filter(it -> teams.contains(it.teamId()))
			.collect(Collectors.toMap(Lead::id, Function.identity()));
		return new Pair(Optional.ofNullable(found.get(keptId)).orElseThrow(NotHere::new),
				Optional.ofNullable(found.get(goneId)).orElseThrow(NotHere::new));
	}

	/** @param gone goes into the one that is kept */
	public record Pair(Lead kept, Lead gone) {

		void mustFit() {
			Problems problems = new Problems();
			if (this.kept.equals(this.gone)) {
				problems.add("other", "leads.merge.self");
			}
			else if (this.kept.customerId() == null || !this.kept.customerId().equals(this.gone.customerId())) {
				problems.add("other", "leads.merge.customer");
			}
			else if (!this.kept.stage().isWorked() || !this.gone.stage().isWorked()) {
				problems.add("other", "leads.merge.closed");
			}
			problems.refuseIfAny();
		}
	}
}
