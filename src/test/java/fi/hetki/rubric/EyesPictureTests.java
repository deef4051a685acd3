package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.rubric.EyesPicture.Look;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class EyesPictureTests {

	private final List<Look> looks = new ArrayList<>();

	@Test
	void twoMomentsAreTooFewForAMean() {
		saw(Source.PEER, 80, 60);
		EyesPicture.Line line = picture().lines().get(0);
		assertThat(line.moments()).isEqualTo(2);
		assertThat(line.number()).isNull();
		assertThat(line.band()).isNull();
	}

	@Test
	void threeGiveAMeanWithABandThatNarrowsWithMore() {
		saw(Source.PEER, 80, 60, 70);
		EyesPicture.Line few = picture().lines().get(0);
		assertThat(few.number()).isEqualTo(70);
		assertThat(few.band()).isEqualTo(Band.around(70, 1.2816 * 20 / Math.sqrt(3)));
		saw(Source.PEER, 80, 60, 70, 70, 70, 70, 70, 70, 70);
		assertThat(picture().lines().get(0).band().width()).isLessThan(few.band().width());
	}

	@Test
	void twoColleaguesAtOneMomentAreOneMoment() {
		UUID moment = UUID.randomUUID();
		this.looks.add(new Look(Source.PEER, moment, Part.ALL, 100));
		this.looks.add(new Look(Source.PEER, moment, Part.ALL, 50));
		saw(Source.PEER, 60, 60);
		EyesPicture.Line line = picture().lines().get(0);
		assertThat(line.moments()).isEqualTo(3);
		assertThat(line.number()).isEqualTo(65);
	}

	@Test
	void togetherNeedsTwoSourcesAndThreeAnswersOfOthers() {
		saw(Source.SELF, 80, 80, 80, 80);
		assertThat(picture().together()).as("alone").isNull();
		saw(Source.CUSTOMER, 70, 70);
		assertThat(picture().together()).as("two answers of others").isNull();
		saw(Source.MANAGER, 60);
		assertThat(picture().together().number()).isBetween(60L, 75L);
		this.looks.removeIf(it -> it.source() != Source.CUSTOMER);
		saw(Source.CUSTOMER, 70, 70);
		assertThat(picture().together()).as("one source only").isNull();
	}

	@Test
	void onlyAClearDifferenceIsAskedAbout() {
		saw(Source.SELF, 90, 90, 90, 90, 90, 90, 90, 90);
		saw(Source.CUSTOMER, 80, 80, 80);
		assertThat(picture().question()).isNull();
		saw(Source.MANAGER, 30, 30);
		assertThat(picture().question()).as("two moments say nothing").isNull();
		saw(Source.MANAGER, 30);
		assertThat(picture().question()).isEqualTo(Source.MANAGER);
		this.looks.removeIf(it -> it.source() == Source.SELF);
		assertThat(picture().question()).as("nothing to compare with").isNull();
	}

	@Test
	void oneQuestionToACustomerIsALookAndOneAnswerOfAColleagueIsNot() {
		Rubric rubric = Rubric.v1();
		List<Given> one = Answers.of("pulse.intent=3");
		assertThat(Look.of(Assessment.ofCustomer(Told.MOMENT, Told.MAIJA, rubric, one, Instant.EPOCH))).contains(new Look(Source.CUSTOMER, Told.MOMENT, Part.ALL, 75));
		assertThat(Look.of(Assessment.ofCustomer(Told.MOMENT, Told.MAIJA, rubric, Answers.of("pulse.intent=NA"), Instant.EPOCH))).isEmpty();
		assertThat(Look.of(Assessment.ofOther(Told.MOMENT, Told.MAIJA, Told.SARI, Source.MANAGER, rubric, Answers.of("intent.goal=3"), Instant.EPOCH))).isEmpty();
	}

	private void saw(Source source, double... scores) {
		DoubleStream.of(scores).forEach(it -> this.looks.add(new Look(source, UUID.randomUUID(), Part.ALL, it)));
	}

	private EyesPicture picture() {
		return EyesPicture.of(this.looks, EyesTrust.USUAL);
	}
}
