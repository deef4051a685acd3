package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** While it is the customer's turn no time runs, and what we had left is kept. */
@Service
@Transactional
public class CustomersTurn {

	/** However late it was: whoever is answered has an hour to go on. */
	private static final Duration LEAST_LEFT = Duration.ofHours(1);

	private final LeadScope scope;

	private final Trail trail;

	private final PromiseDesk promises;

	private final ResponseClock response;

	private final Clock clock;

	CustomersTurn(LeadScope scope, Trail trail, PromiseDesk promises, ResponseClock response, Clock clock) {
		this.scope = scope;
		this.trail = trail;
		this.promises = promises;
		this.response = response;
		this.clock = clock;
	}

	/**
	 * Until the end of a day, or until somebody goes on with the lead. Saying the same again changes nothing.
	 * @return what it was before, where that was something else
	 */
	public Optional<LeadUndo.Step> begin(UUID id, SignedIn me, LocalDate until, @Nullable String because, int version) {
		Lead lead = this.scope.lead(id, me);
		Instant end = this.response.endOf(lead.siteId(), until);
		if (end.equals(lead.pausedUntil())) {
			return Optional.empty();
		}
		LeadDesk.mustBeNewest(lead, version);
		LeadUndo.Step before = lead.asOf(now());
		Duration left = timeLeft(lead);
		lead.waitForCustomer(left, this.response.after(lead.siteId(), end, left));
		this.trail.write(new LeadEntry(id, now(), me.id(), LeadEntry.Kind.PAUSED).saying(because));
		this.promises.seen(lead, me.id());
		return LeadDesk.changed(before, lead);
	}

	/** The customer has answered: it is our turn again. Saying it again changes nothing. */
	public Optional<LeadUndo.Step> end(UUID id, SignedIn me, int version) {
		Lead lead = this.scope.lead(id, me);
		if (lead.pausedUntil() == null) {
			return Optional.empty();
		}
		LeadDesk.mustBeNewest(lead, version);
		LeadUndo.Step before = lead.asOf(now());
		end(lead, me);
		return LeadDesk.changed(before, lead);
	}

	/** Where it was the customer's turn, what somebody does ends that. */
	void end(Lead lead, SignedIn me) {
		if (lead.pausedUntil() != null) {
			lead.goOn(this.response.after(lead.siteId(), now(), lead.countdown().left()));
			this.trail.write(new LeadEntry(lead.id(), now(), me.id(), LeadEntry.Kind.RESUMED));
		}
	}

	private Duration timeLeft(Lead lead) {
		Duration left = (lead.pausedUntil() != null) ? lead.countdown().left() : this.response.open(lead.siteId(), now(), lead.dueAt());
		return (left.compareTo(LEAST_LEFT) < 0) ? LEAST_LEFT : left;
	}

	private Instant now() {
		return this.clock.instant();
	}
}
