package fi.hetki.routing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rota remembers of somebody in a team.
 * @param number of her last turn, counted in the team; 0 before the first
 * @param credit what is due to her where turns are weighted
 * @param given how many leads she got on the day {@code givenOn}
 */
record Mark(@Nullable Instant lastTurn, long number, int credit, @Nullable LocalDate givenOn, int given) {

	static final Mark NONE = new Mark(null, 0, 0, null, 0);

	int givenOn(LocalDate day) {
		return day.equals(this.givenOn) ? this.given : 0;
	}

	/** One more lead on that day, without a turn: somebody got it because it is hers anyway. */
	Mark gets(LocalDate day) {
		return new Mark(this.lastTurn, this.number, this.credit, day, givenOn(day) + 1);
	}

	Mark takesTurn(Instant at, long number) {
		return new Mark(at, number, this.credit, this.givenOn, this.given);
	}

	Mark credited(int credit) {
		return new Mark(this.lastTurn, this.number, credit, this.givenOn, this.given);
	}
}
