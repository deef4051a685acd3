package fi.hetki.routing;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was decided about a need that was passed on, and why: stored, so that nobody has to guess later. */
@Entity
public class RoutingDecision extends Entry {

	private UUID matchId;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private @Nullable UUID teamId;

	private @Nullable UUID personId;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Reason> reasons = new ArrayList<>();

	private Instant decidedAt;

	private @Nullable Integer answerMinutes;

	private @Nullable Integer rulesNumber;

	protected RoutingDecision() {
	}

	RoutingDecision(UUID matchId, Outcome outcome, @Nullable UUID teamId, @Nullable UUID personId,
			List<Reason> reasons, Instant decidedAt) {
		this.matchId = matchId;
		this.outcome = outcome;
		this.teamId = teamId;
		this.personId = personId;
		this.reasons = List.copyOf(reasons);
		this.decidedAt = decidedAt;
	}

	/** What the rules said of it. */
	RoutingDecision by(int rulesNumber, @Nullable Integer answerMinutes) {
		this.rulesNumber = rulesNumber;
		this.answerMinutes = answerMinutes;
		return this;
	}

	public UUID matchId() {
		return this.matchId;
	}

	public Outcome outcome() {
		return this.outcome;
	}

	/** Whose desk it is for. */
	public @Nullable UUID teamId() {
		return this.teamId;
	}

	/** Whose turn it was; nobody's where the team's queue has to do. */
	public @Nullable UUID personId() {
		return this.personId;
	}

	public List<Reason> reasons() {
		return this.reasons;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

	/** In which opening time a rule wants the customer answered; empty where it is the usual time. */
	public Optional<Duration> answerWithin() {
		return Optional.ofNullable(this.answerMinutes).map(Duration::ofMinutes);
	}

	/** The version of the rules that decided; null where no rule did. */
	public @Nullable Integer rulesNumber() {
		return this.rulesNumber;
	}

	/** The gates that ask this lead to wait. */
	public List<String> holds() {
		return this.reasons.stream()
			.map(Reason::key)
			.filter(it -> it.startsWith(Router.HOLD))
			.map(it -> it.substring(Router.HOLD.length()))
			.toList();
	}

	public enum Outcome {

		/** On its way to a desk. */
		GO,
		/** Waits until somebody has put something right. */
		HOLD,
		/** There is no lead: the customer's interest comes first. */
		BLOCK

	}
}
