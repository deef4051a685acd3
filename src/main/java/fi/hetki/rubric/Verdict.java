package fi.hetki.rubric;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One meeting in words, and a number with how far it can be trusted where one may be read: all that others see when its
 * author shares it. The answers behind it stay hers.
 *
 * @param whole null where the two sides are looked at apart, see {@link Composite}
 * @param halves the sides of which something was answered, each by itself; none where there is a whole
 * @param answered how many statements it stands on
 */
public record Verdict(@Nullable Whole whole, List<Half> halves, int answered) {

	/** @param number 0..100 */
	public record Whole(Word word, long number, Band band) {
	}

	/** How much there was of one side, in thirds of the scale. */
	public record Half(Part part, Amount amount) {
	}

	public enum Amount {

		MUCH, SOME, LITTLE;

		private static Amount of(double mean) {
			if (mean >= 66.7) {
				return MUCH;
			}
			return mean <= 33.3 ? LITTLE : SOME;
		}
	}

	/** @param stands whether one number may be read */
	static Verdict of(Score score, boolean stands) {
		if (stands) {
			return new Verdict(new Whole(Word.of(score), Math.round(Band.cut(score.moment())), Band.ofMoment(score)), List.of(),
					score.answered());
		}
		return new Verdict(null, Stream.concat(half(Part.CUSTOMER, score.customer()), half(Part.SELLING, score.selling())).toList(),
				score.answered());
	}

	private static Stream<Half> half(Part part, @Nullable Double mean) {
		return (mean == null) ? Stream.empty() : Stream.of(new Half(part, Amount.of(mean)));
	}
}
