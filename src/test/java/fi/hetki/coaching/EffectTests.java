package fi.hetki.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.hetki.coaching.Effect.Verdict;
import fi.hetki.rubric.SideScore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectTests {

	private static final Instant BEGUN = Instant.parse("2026-08-01T08:00:00Z");

	private static final List<String> SIDES = List.of("need", "intent", "fit", "clarity", "adapt", "freedom");

	private final List<SideScore> scores = new ArrayList<>();

	@Test
	void itIsTheChangeThereLessTheChangeElsewhere() {
		answers("need", -10, 50, 50, 50, 50, 50, 50);
		answers("need", 10, 75, 75, 75, 75, 75, 75);
		answers("fit", -10, 60, 60, 60, 60, 60, 60, 60, 60);
		answers("clarity", 10, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70);
		Effect effect = Effect.of(this.scores, "need", BEGUN).orElseThrow();
		assertThat(effect.change()).isCloseTo(15, within(1e-9));
		assertThat(effect).extracting(Effect::before, Effect::after, Effect::othersBefore, Effect::othersAfter).containsExactly(6, 6, 8, 10);
		double variance = 60 * 900.0 / (60 + 26);
		assertThat(effect.error()).isCloseTo(Math.sqrt(variance * (1 / 6.0 + 1 / 6.0 + 1 / 8.0 + 1 / 10.0)), within(1e-9));
		assertThat(effect.interval().high() - effect.interval().low()).isCloseTo(2 * 1.2816 * effect.error(), within(1e-9));
	}

	@Test
	void whatMovesEverythingAlikeIsNoEffect() {
		for (String side : SIDES) {
			answers(side, -10, 40, 40, 40, 40, 40, 40);
			answers(side, 10, 90, 90, 90, 90, 90, 90);
		}
		Effect effect = Effect.of(this.scores, "need", BEGUN).orElseThrow();
		assertThat(effect.change()).isCloseTo(0, within(1e-9));
		assertThat(effect.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
	}

	@Test
	void withFiveAnswersInOnePlaceNothingIsSaid() {
		answers("need", -10, 50, 50, 50, 50, 50, 50);
		answers("need", 10, 100, 100, 100, 100, 100);
		answers("fit", -10, 60, 60, 60, 60, 60, 60);
		answers("fit", 10, 60, 60, 60, 60, 60, 60);
		assertThat(Effect.of(this.scores, "need", BEGUN)).isEmpty();
		answers("need", 89, 100);
		assertThat(Effect.of(this.scores, "need", BEGUN)).isPresent();
	}

	@Test
	void theMomentFromWhichTheExerciseCameIsBeforeItAndOldAnswersDoNotCount() {
		answers("need", 0, 50, 50, 50, 50, 50, 50);
		answers("need", -91, 0, 0, 0);
		answers("need", 91, 0, 0, 0);
		answers("need", 1, 50, 50, 50, 50, 50, 50);
		answers("fit", -10, 60, 60, 60, 60, 60, 60);
		answers("fit", 10, 60, 60, 60, 60, 60, 60);
		assertThat(Effect.of(this.scores, "need", BEGUN)).hasValueSatisfying(it -> {
			assertThat(it.before()).isEqualTo(6);
			assertThat(it.after()).isEqualTo(6);
			assertThat(it.change()).isZero();
		});
	}

	/** An interval of 80 % leaves no change outside one time in five. */
	@Test
	void withoutAnEffectItSaysSoAboutFourTimesOutOfFive() {
		assertThat(share(0, Verdict.NO_CLEAR_CHANGE)).isBetween(0.78, 0.92);
	}

	@Test
	void aRealEffectIsMostlyFoundAndHardlyEverTakenForItsOpposite() {
		assertThat(share(25, Verdict.UP)).isGreaterThan(0.8);
		assertThat(share(-25, Verdict.DOWN)).isGreaterThan(0.7);
		assertThat(share(25, Verdict.DOWN)).isLessThan(0.01);
	}

	/** Answers as people give them: a level of the person, moments that differ, and five steps to choose from. */
	private static double share(double effect, Verdict verdict) {
		Random lot = new Random(20261122);
		int runs = 1000;
		long said = IntStream.range(0, runs).filter(run -> {
			List<SideScore> scores = new ArrayList<>();
			for (int moment = 0; moment < 96; moment++) {
				Instant at = BEGUN.plus(Duration.ofHours(moment * 40L - 48 * 40L + 1));
				double level = 50 + 13 * lot.nextGaussian();
				for (int item = 0; item < 4; item++) {
					String side = SIDES.get((moment * 4 + item) % SIDES.size());
					double there = at.isAfter(BEGUN) && side.equals("need") ? effect : 0;
					double score = level + there + 26 * lot.nextGaussian();
					scores.add(new SideScore(at, side, 25 * Math.max(0, Math.min(4, Math.round(score / 25)))));
				}
			}
			return Effect.of(scores, "need", BEGUN).map(Effect::verdict).filter(verdict::equals).isPresent();
		}).count();
		return (double) said / runs;
	}

	private void answers(String side, int day, double... values) {
		for (double value : values) {
			this.scores.add(new SideScore(BEGUN.plus(Duration.ofDays(day)), side, value));
		}
	}
}
