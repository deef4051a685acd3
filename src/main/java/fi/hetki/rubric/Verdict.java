package fi.hetki.rubric;

/**
 * One meeting in a word, a number and how far it can be trusted: all that others see when its author shares it. The
 * answers behind it stay hers.
 *
 * @param number 0..100
 * @param answered how many statements it stands on
 */
public record Verdict(Word word, long number, Band band, int answered) {

	static Verdict of(Score score) {
		return new Verdict(Word.of(score), Math.round(Band.cut(score.moment())), Band.ofMoment(score),
				score.answered());
	}
}
