package fi.hetki.leads;

import fi.hetki.matching.Match;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it ended, who said so, and the sentence for the person who noticed.
 * @param value what the customer bought for, in euros; only where it was won
 * @param by nobody where the lead ran out of time
 */
@Embeddable
public record Closure(@Column(name = "outcome") @Enumerated(EnumType.STRING) Outcome outcome,
		@Column(name = "closed_value") @Nullable BigDecimal value,
		@Column(name = "closed_reason") @Nullable String reason,
		@Column(name = "closed_sentence") @Nullable String sentence,
		@Column(name = "closed_by") @Nullable UUID by, @Column(name = "closed_at") Instant at) {

	private static final Set<String> NOT_NEEDED = Set.of("was_not_a_real_need", "wrong_service");

	private static final Set<String> NEEDED = Set.of("without_sale", "elsewhere");

	static Closure byCustomer(String reason, Instant at) {
		return new Closure(Outcome.NOT_NOW, null, reason, null, null, at);
	}

	/** The customer said herself that she does not want it, and may think otherwise. */
	boolean isCustomers() {
		return this.outcome == Outcome.NOT_NOW && this.by == null;
	}

	/** What it says of the suggestion that began it. A price that did not suit says nothing about the need. */
	Optional<Match.Outcome> verdict() {
		if (this.outcome == Outcome.WON || (this.reason != null && NEEDED.contains(this.reason))) {
			return Optional.of(Match.Outcome.HELPED);
		}
		return (this.reason != null && NOT_NEEDED.contains(this.reason)) ? Optional.of(Match.Outcome.NOT_NEEDED)
				: Optional.empty();
	}

	/** Saying the same again is no second closure. */
	boolean says(Closure other) {
		return this.outcome == other.outcome && Objects.equals(this.reason, other.reason)
				&& Objects.equals(this.sentence, other.sentence) && sameValue(this.value, other.value);
	}

	private static boolean sameValue(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? one == other : one.compareTo(other) == 0;
	}
}
