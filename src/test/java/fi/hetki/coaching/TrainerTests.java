package fi.hetki.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.hetki.coaching.Exercise.Loop;
import fi.hetki.coaching.Occasion.Way;
import fi.hetki.coaching.PracticeBook.Page;
import fi.hetki.coaching.Training.Ending;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrainerTests {

	private static final UUID SOMEBODY_ELSE = new UUID(9, 9);

	private final Gym gym = new Gym(1);

	@Test
	void theFirstMomentBringsTheFirstExercise() {
		assertThat(gym.moment().orElseThrow().begun()).isTrue();
		assertThat(gym.active().orElseThrow().loop()).isEqualTo(Loop.BEHAVIOUR);
		assertThat(gym.moment().orElseThrow().begun()).as("one is enough").isFalse();
	}

	@Test
	void itStaysForAWeekThoughTheNextOneMightComeAfterThreeDays() {
		Training first = gym.begun();
		gym.pass(Duration.ofDays(7).minusSeconds(1));
		assertThat(gym.begun()).isSameAs(first);
		gym.pass(Duration.ofSeconds(1));
		assertThat(gym.begun()).isNotSameAs(first);
		assertThat(first.ending()).isEqualTo(Ending.RESTED);
	}

	@Test
	void doneThreeTimesItMakesRoomAfterThreeDays() {
		Training first = gym.begun();
		for (int i = 0; i < 3; i++) {
			gym.moment(Way.DONE);
		}
		assertThat(first.ending()).isEqualTo(Ending.FINISHED);
		Page page = page();
		assertThat(page.current().done()).isEqualTo(3);
		assertThat(page.nextFrom()).isEqualTo(first.begunAt().plus(Duration.ofDays(3)));
		assertThat(page.mayBegin()).isFalse();
		gym.trainer.begin(gym.person);
		assertThat(gym.active()).isEmpty();
		gym.days(3);
		assertThat(page().mayBegin()).isTrue();
		gym.trainer.begin(gym.person);
		assertThat(gym.active()).isPresent();
	}

	@Test
	void nothingIsCountedThatWasNotDone() {
		Training training = gym.begun();
		gym.moment(Way.NOT_MET);
		gym.moment(Way.NOT_DONE);
		gym.moment(Way.DONE);
		assertThat(training.done()).isEqualTo(1);
		assertThat(training.cameUp()).isEqualTo(2);
	}

	@Test
	void pressingTwiceCountsOnce() {
		Training training = gym.begun();
		gym.trainer.did(training.id(), gym.person, 0);
		gym.trainer.did(training.id(), gym.person, 0);
		assertThat(training.done()).isEqualTo(1);
	}

	@Test
	void anotherOfTheSameThemeOrAnotherTheme() {
		Training first = gym.begun();
		assertThat(gym.trainer.swap(first.id(), gym.person, true)).isTrue();
		Training second = gym.active().orElseThrow();
		assertThat(second.dimension()).isEqualTo(first.dimension());
		assertThat(second.exerciseKey()).isNotEqualTo(first.exerciseKey());
		gym.trainer.swap(second.id(), gym.person, false);
		assertThat(gym.active().orElseThrow().dimension()).isNotEqualTo(first.dimension());
		assertThat(first.ending()).isEqualTo(Ending.SWAPPED);
	}

	@Test
	void whatWasSwappedAlreadyStaysSwapped() {
		Training first = gym.begun();
		gym.trainer.swap(first.id(), gym.person, true);
		Training second = gym.active().orElseThrow();
		assertThat(gym.trainer.swap(first.id(), gym.person, true)).isFalse();
		assertThat(gym.trainer.decline(first.id(), gym.person)).isFalse();
		gym.trainer.did(first.id(), gym.person, 0);
		assertThat(first.ending()).isEqualTo(Ending.SWAPPED);
		assertThat(gym.active()).containsSame(second);
	}

	@Test
	void noExerciseForNowIsNoExerciseForThreeDays() {
		Training first = gym.begun();
		gym.trainer.decline(first.id(), gym.person);
		assertThat(gym.moment().orElseThrow().active()).isNull();
		assertThat(page().current()).isNull();
		gym.days(3);
		assertThat(gym.begun().dimension()).isNotEqualTo(first.dimension());
	}

	@Test
	void whoeverDoesNotWantToIsAskedNothingAndLosesNothing() {
		Training first = gym.begun();
		gym.trainer.pause(gym.person);
		gym.days(10);
		assertThat(gym.moment()).isEmpty();
		assertThat(page()).extracting(Page::current, Page::followUp, Page::mayBegin).containsExactly(null, null, false);
		gym.trainer.begin(gym.person);
		assertThat(gym.trainings).containsExactly(first);
		gym.trainer.goOn(gym.person);
		assertThat(page().current().training()).isSameAs(first);
	}

	@Test
	void itIsAskedAgainAfterThreeTenAndThirtyDaysAndNeverTwice() {
		Training first = gym.begun();
		gym.days(2);
		assertThat(page().followUp()).isNull();
		gym.days(1);
		assertThat(page().followUp().day()).isEqualTo(3);
		gym.trainer.follow(first.id(), gym.person, Way.NOT_MET);
		gym.trainer.follow(first.id(), gym.person, Way.DONE);
		assertThat(first.occasions()).singleElement().extracting(Occasion::followUp).isEqualTo(3);
		gym.days(7);
		assertThat(page().followUp().day()).isEqualTo(10);
		gym.days(20);
		assertThat(page().followUp().day()).isEqualTo(30);
		gym.days(14);
		assertThat(page().followUp()).as("it goes by itself").isNull();
	}

	@Test
	void whatWasToldMeanwhileNeedsNoAsking() {
		gym.begun();
		gym.days(4);
		gym.moment(Way.NOT_DONE);
		assertThat(page().followUp()).isNull();
	}

	@Test
	void whatWasSwappedOrDeclinedIsNotAskedAbout() {
		Training first = gym.begun();
		gym.trainer.swap(first.id(), gym.person, false);
		gym.trainer.decline(gym.active().orElseThrow().id(), gym.person);
		gym.days(3);
		assertThat(page().followUp()).isNull();
	}

	@Test
	void aPlanIsOneLineOfHerOwn() {
		Training training = gym.begun();
		gym.trainer.plan(training.id(), gym.person, " Jos asiakas epäröi,\r\n kysyn\u0000 mitä hän miettii. ");
		assertThat(training.plan()).isEqualTo("Jos asiakas epäröi, kysyn mitä hän miettii.");
		gym.trainer.plan(training.id(), gym.person, "x".repeat(300));
		assertThat(training.plan()).hasSize(300);
		gym.trainer.plan(training.id(), gym.person, "  ");
		assertThat(training.plan()).isNull();
	}

	@Test
	void aPlanOfTenThousandCharactersIsRefusedAndTheOldOneStays() {
		Training training = gym.begun();
		gym.trainer.plan(training.id(), gym.person, "Kysyn");
		assertThatExceptionOfType(Problems.Refused.class)
			.isThrownBy(() -> gym.trainer.plan(training.id(), gym.person, "salaisuus ".repeat(1000)))
			.withMessageNotContaining("salaisuus")
			.satisfies(it -> assertThat(it.problems().all()).singleElement()
				.satisfies(problem -> assertThat(problem.arguments()).containsExactly(300, 9999)));
		assertThat(training.plan()).isEqualTo("Kysyn");
	}

	@Test
	void nobodyTouchesSomebodyElsesExercise() {
		UUID id = gym.begun().id();
		Gym other = new Gym(2);
		other.trainings.addAll(gym.trainings);
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> other.trainer.did(id, other.person, 0));
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> other.trainer.follow(id, other.person, Way.DONE));
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> other.trainer.plan(id, other.person, "x"));
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> other.trainer.swap(id, other.person, true));
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> other.trainer.decline(id, other.person));
		assertThatExceptionOfType(NotHere.class).isThrownBy(() -> other.trainer.forget(id, other.person));
		assertThat(gym.trainings.get(0).occasions()).isEmpty();
	}

	@Test
	void anAnswerAboutSomebodyElsesExerciseIsNobodys() {
		Training hers = gym.begun();
		Gym other = new Gym(2);
		other.trainings.addAll(gym.trainings);
		other.trainer.after(other.person, Optional.of(new PracticePart.Answer(hers.id(), Way.DONE)));
		assertThat(hers.occasions()).isEmpty();
	}

	@Test
	void whatSheToldIsInNoLog() {
		Training training = gym.begun();
		gym.trainer.plan(training.id(), gym.person, "Kysyn hänen koirastaan");
		gym.moment(Way.DONE);
		assertThat(training.toString() + training.occasions() + new PracticePart.Answer(SOMEBODY_ELSE, Way.DONE))
			.doesNotContain("koira", "DONE");
	}

	private Page page() {
		return gym.book.page(gym.person);
	}
}
