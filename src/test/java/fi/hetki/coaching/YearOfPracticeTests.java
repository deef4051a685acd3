package fi.hetki.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.coaching.Exercise.Loop;
import fi.hetki.coaching.Occasion.Way;
import fi.hetki.coaching.Training.Ending;
import fi.hetki.rubric.Leaning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two hundred people practise for a year, each in her own way; what docs/scoring.md section 12 promises holds for all. */
class YearOfPracticeTests {

	private static final int PEOPLE = 200;

	@Test
	void theScheduleHoldsForEverybodyAllYear() {
		Map<Integer, Integer> asked = new TreeMap<>();
		for (int number = 0; number < PEOPLE; number++) {
			Gym gym = new Gym(number);
			live(gym, new Random(number), asked);
			List<Training> year = gym.trainings.stream().sorted(Comparator.comparing(Training::begunAt)).toList();
			assertThat(year).hasSizeGreaterThan(20);
			theThirdInADimensionIsToThinkAbout(year);
			theTwoLastPractisedRest(year);
			assertThat(year.stream().map(it -> it.dimension()).distinct()).hasSize(6);
		}
		assertThat(asked.keySet()).containsExactly(3, 10, 30);
		assertThat(asked.values()).allSatisfy(it -> assertThat(it).isGreaterThan(5 * PEOPLE));
	}

	/** Moments on two days of five, now and then an answer, another exercise or none. */
	private static void live(Gym gym, Random lot, Map<Integer, Integer> asked) {
		for (int day = 0; day < 365; day++) {
			gym.pass(Duration.ofMinutes(1380 + lot.nextInt(120)));
			for (int i = lot.nextInt(5); i > 2; i--) {
				moment(gym, lot);
			}
			gym.active().ifPresent(it -> {
				switch (lot.nextInt(40)) {
					case 0, 1 -> gym.trainer.swap(it.id(), gym.person, lot.nextBoolean());
					case 2 -> gym.trainer.decline(it.id(), gym.person);
					case 3, 4, 5, 6 -> gym.trainer.did(it.id(), gym.person, it.done());
					default -> {
					}
				}
			});
			follow(gym, lot, asked);
			assertThat(gym.trainings.stream().filter(Training::active).count()).as("at most one").isLessThanOrEqualTo(1);
		}
	}

	private static void moment(Gym gym, Random lot) {
		Instant last = gym.trainings.stream().map(Training::begunAt).findFirst().orElse(Instant.EPOCH);
		Way[] ways = { Way.DONE, Way.NOT_DONE, Way.NOT_MET };
		boolean begun = (lot.nextBoolean() ? gym.moment() : gym.moment(ways[lot.nextInt(3)])).orElseThrow().begun();
		assertThat(begun && Duration.between(last, gym.now()).compareTo(Duration.ofDays(3)) < 0).as("too soon").isFalse();
	}

	/** What she is asked again about began three, ten or thirty days ago, or a little more; she often does not answer. */
	private static void follow(Gym gym, Random lot, Map<Integer, Integer> asked) {
		PracticeBook.FollowUp again = gym.book.page(gym.person).followUp();
		if (again == null) {
			return;
		}
		long age = Duration.between(again.entry().training().begunAt(), gym.now()).toDays();
		assertThat(again.entry().training().kept()).isTrue();
		assertThat(age).isBetween((long) again.day(), again.day() + 19L);
		if (lot.nextInt(3) > 0) {
			asked.merge(again.day(), 1, Integer::sum);
			gym.trainer.follow(again.entry().id(), gym.person, lot.nextBoolean() ? Way.DONE : Way.PASSED);
			assertThat(gym.book.page(gym.person).followUp()).as("quiet for the rest of the day").isNull();
		}
	}

	private static void theThirdInADimensionIsToThinkAbout(List<Training> year) {
		Map<String, List<Loop>> loops = year.stream()
			.filter(Training::kept)
			.collect(Collectors.groupingBy(Training::dimension, Collectors.mapping(Training::loop, Collectors.toList())));
		assertThat(loops.values()).allSatisfy(it -> IntStream.range(0, it.size())
			.forEach(i -> assertThat(it.get(i)).isEqualTo((i % 3 == 2) ? Loop.MINDSET : Loop.BEHAVIOUR)));
	}

	private static void theTwoLastPractisedRest(List<Training> year) {
		List<String> order = year.stream().filter(it -> it.ending() != Ending.SWAPPED).map(Training::dimension).toList();
		int again = 0;
		for (int i = 1; i < order.size(); i++) {
			again += order.subList(Math.max(0, i - 2), i).contains(order.get(i)) ? 1 : 0;
		}
		assertThat(again).isZero();
	}

	@Test
	void withoutAnswersEveryDimensionComesNearlyEquallyOften() {
		Map<String, Integer> first = firstOf(Map.of());
		assertThat(first.values()).hasSize(6).allSatisfy(it -> assertThat(it).isBetween(430, 570));
	}

	@Test
	void withMuchKnownItLeansToWherePracticeHelps() {
		Leaning low = new Leaning(100, -6, 7);
		Leaning even = new Leaning(100, 1.2, 7);
		Map<String, Leaning> sure = Exercises.v1().dimensions().stream().collect(Collectors.toMap(it -> it, it -> it.equals("need") ? low : even));
		assertThat(firstOf(sure).get("need")).isBetween(2300, 2999);
		Map<String, Leaning> hardlyKnown = new HashMap<>(sure);
		hardlyKnown.replaceAll((key, it) -> new Leaning(3, it.difference() / 10, 32));
		assertThat(firstOf(hardlyKnown).get("need")).isBetween(501, 800);
	}

	private static Map<String, Integer> firstOf(Map<String, Leaning> leanings) {
		Exercises exercises = Exercises.v1();
		return Stream.iterate(0, it -> it + 1)
			.limit(3000)
			.map(it -> new Programme(exercises, List.of(), () -> leanings, new UUID(5, it), LocalDate.EPOCH).next().dimension())
			.collect(Collectors.toMap(it -> it, it -> 1, Integer::sum));
	}
}
