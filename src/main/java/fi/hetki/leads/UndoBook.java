package fi.hetki.leads;

import fi.hetki.matching.SecondLook;
import fi.hetki.people.People;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes back what somebody has just done to leads, where nobody has changed them since, and whoever had them is still there. */
@Service
public class UndoBook {

	private final LeadUndos undos;

	private final Leads leads;

	private final Trail trail;

	private final SecondLook look;

	private final PromiseDesk promises;

	private final People people;

	private final TransactionTemplate transaction;

	private final Clock clock;

	UndoBook(LeadUndos undos, Leads leads, Trail trail, SecondLook look, PromiseDesk promises, People people,
			TransactionTemplate transaction, Clock clock) {
		this.undos = undos;
		this.leads = leads;
		this.trail = trail;
		this.look = look;
		this.promises = promises;
		this.people = people;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** @return the key with which it is taken back; nothing where nothing was changed */
	public @Nullable UUID offer(SignedIn me, List<Optional<LeadUndo.Step>> done) {
		List<LeadUndo.Step> steps = done.stream().flatMap(Optional::stream).toList();
		return steps.isEmpty() ? null : this.transaction.execute(status -> {
			this.undos.forgetBefore(this.clock.instant().minusSeconds(60));
			return this.undos.save(new LeadUndo(me.id(), this.clock.instant(), steps)).id();
		});
	}

	/**
	 * @return how many were taken back, and how many somebody else has changed meanwhile
	 * @throws NotHere where it is too late, or somebody else's
	 */
	Back takeBack(UUID id, SignedIn me) {
		List<LeadUndo.Step> steps = this.transaction.execute(status -> {
			LeadUndo undo = this.undos.findById(id)
				.filter(it -> it.personId().equals(me.id()) && !it.isOver(this.clock.instant()))
				.orElseThrow(NotHere::new);
			List<LeadUndo.Step> found = undo.steps();
			this.undos.delete(undo);
			return found;
		});
		long back = steps.stream().filter(it -> one(it, me)).count();
		return new Back(back, steps.size() - back);
	}

	private boolean one(LeadUndo.Step step, SignedIn me) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute(status -> {
				Lead lead = this.leads.findById(step.leadId()).filter(it -> it.version() == step.version()).orElse(null);
				if (lead == null || (step.assigneeId() != null && this.people.staying(step.assigneeId()).isEmpty())) {
					return false;
				}
				// What the closing taught goes with it, and whoever noticed reads of no end.
				if (lead.closure() != null) {
					this.look.notYetTurnedOut(lead.matchId());
				}
				UUID mergedInto = lead.mergedInto();
				lead.goBackTo(step);
				if (mergedInto != null && lead.isOpen()) {
					part(mergedInto, step, me);
				}
				this.promises.takeBack(lead, me.id(), step.doneAt());
				this.trail.write(new LeadEntry(lead.id(), this.clock.instant(), me.id(), LeadEntry.Kind.UNDONE));
				return true;
			}));
		}
		catch (ConcurrencyFailureException faster) {
			return false;
		}
	}

	/** The lead that stayed is again what it was, and whoever noticed it has heard nothing. */
	private void part(UUID kept, LeadUndo.Step step, SignedIn me) {
		this.leads.findById(kept).ifPresent(it -> this.promises.takeBack(it, me.id(), step.doneAt()));
		this.trail.write(new LeadEntry(kept, this.clock.instant(), me.id(), LeadEntry.Kind.PARTED));
	}

	record Back(long done, long changed) {
	}
}
