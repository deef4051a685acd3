package fi.hetki.rubric;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BandTests {

	@Test
	void ofOneMeetingIsAlmostFortyPointsWide() {
		Band band = Band.ofMoment(score(60, 4));
		assertThat(band.low()).isCloseTo(60 - 19.224, within(1e-9));
		assertThat(band.high()).isCloseTo(60 + 19.224, within(1e-9));
	}

	@Test
	void isWiderWithFewerAnswers() {
		Band three = Band.ofMoment(score(50, 3));
		Band four = Band.ofMoment(score(50, 4));
		assertThat(three.high() - three.low()).isGreaterThan(four.high() - four.low());
	}

	@Test
	void staysOnTheScale() {
		assertThat(Band.ofMoment(score(95, 4)).high()).isEqualTo(100);
		assertThat(Band.ofMoment(score(-3, 4)).low()).isZero();
	}

	@Test
	void isShownInWholePoints() {
		Band band = Band.ofMoment(score(60, 4));
		assertThat(band.from()).isEqualTo(41);
		assertThat(band.to()).isEqualTo(79);
	}

	@Test
	void takesTheAnswerNoiseThatTheRubricStates() {
		var json = JsonMapper.shared().readTree(BandTests.class.getResourceAsStream("/rubric/rubric-v1.json"));
		assertThat(json.at("/scoring/defaults/answerSd").asDouble()).isEqualTo(Band.ANSWER_SD);
	}

	private static Score score(double moment, int answered) {
		return new Score(moment, null, null, answered);
	}
}
