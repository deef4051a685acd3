package fi.hetki.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it went with an exercise one time, as the person told it.
 *
 * @param followUp the day after the beginning on which it was asked again; null when it was told by itself
 */
@Embeddable
public record Occasion(@Column(name = "told_at") Instant toldAt, @Column(name = "way") @Enumerated(EnumType.STRING) Way way,
		@Column(name = "follow_up") @Nullable Integer followUp) {

	/** In the order in which they are offered; none is better than another. */
	public enum Way {

		DONE, NOT_DONE, NOT_MET,
		/** Asked again and left unanswered. */
		PASSED;

		boolean cameUp() {
			return this == DONE || this == NOT_DONE;
		}
	}

	/** Hers alone, so it must not end up in a log. */
	@Override
	public String toString() {
		return "an occasion to practise";
	}
}
