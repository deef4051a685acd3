package fi.hetki.demo;

import fi.hetki.demo.DemoFile.Need;
import fi.hetki.demo.DemoFile.Status;
import fi.hetki.demo.DemoFile.Story;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoFileTests {

	private final DemoFile file = DemoFile.read();

	@Test
	void hasTwoSitesWithTheirPeopleCustomersAndMoments() {
		assertThat(this.file.sites()).extracting(DemoFile.Place::industry).containsExactly("workshop", "accounting");
		assertThat(this.file.moments()).hasSize(400);
		assertThat(this.file.sites().get(0).hours()).isEqualTo("mon-fri 07:30-17:00; sat 09:00-14:00");
	}

	@Test
	void threePeopleSignInByTheirFirstName() {
		Map<String, String> roles = new HashMap<>();
		this.file.staff().forEach(it -> roles.put(it.login(), it.appRole()));

		assertThat(roles).containsEntry("maija", "FRONTLINE").containsEntry("sari", "MANAGER").containsEntry("helena", "ADMIN");
		assertThat(this.file.staff()).filteredOn(it -> it.login().equals("sari")).first()
			.satisfies(it -> assertThat(it.manages()).hasSize(2));
	}

	@Test
	void answersLetEveryLeadGoOnUnlessAGateIsAskedFor() {
		DemoAnswers answers = new DemoAnswers();

		List<Map<String, String>> all = this.file.moments().stream().map(it -> answers.about(it, Optional.empty())).toList();

		assertThat(all).filteredOn(it -> !it.isEmpty()).hasSizeGreaterThan(300).allSatisfy(it -> assertThat(it).hasSize(4));
		assertThat(values(all, "freedom.played_on_fear")).isNotEmpty().allMatch(it -> it.equals("NA") || it.compareTo("2") < 0);
		assertThat(values(all, "freedom.asked_first")).isNotEmpty().allMatch(it -> it.equals("NA") || it.compareTo("1") > 0);
	}

	@Test
	void anAnswerThatAsksTheLeadToWaitIsOneOfTheFour() {
		Story story = this.file.moments().stream().filter(it -> it.self() != null && !it.passedOn().isEmpty()).findFirst().orElseThrow();

		assertThat(new DemoAnswers().about(story, Optional.of("clarity.left_out"))).hasSize(4).containsEntry("clarity.left_out", "3");
	}

	@Test
	void theSameFileGivesTheSameAnswers() {
		DemoAnswers one = new DemoAnswers();
		DemoAnswers other = new DemoAnswers();

		this.file.moments().forEach(it -> assertThat(one.about(it, Optional.empty())).isEqualTo(other.about(it, Optional.empty())));
	}

	@Test
	void onEveryDayOfTheWeekSomethingNewWaitsAndOnlyWhatNobodyTouched() {
		for (int day = 0; day < 7; day++) {
			Instant now = Instant.parse("2026-11-16T07:00:00Z").plusSeconds(86_400L * day);
			DemoCalendar calendar = new DemoCalendar(now, ZoneId.of("Europe/Helsinki"));
			Map<Story, Instant> times = new HashMap<>();
			this.file.moments().forEach(it -> times.put(it, calendar.at(it.weeksAgo(), it.weekday(), it.time())));
			Doubts doubts = Doubts.of(times, now);

			assertThat(this.file.moments()).filteredOn(it -> doubts.about(it).isPresent() && times.get(it).isAfter(now.minusSeconds(4 * 86_400)))
				.as("loaded at %s", now)
				.isNotEmpty()
				.allSatisfy(it -> assertThat(it.passedOn()).allMatch(Need::untouched));
		}
	}

	@Test
	void thereAreKindWordsForEveryEndInBothLanguagesOfTheStaff() {
		DemoWords words = new DemoWords();
		for (String language : List.of("fi", "sv")) {
			this.file.moments().stream().flatMap(it -> it.needs().stream()).filter(it -> it.status() == Status.LOST || it.status() == Status.WON)
				.forEach(it -> assertThat(words.say(it.status() == Status.WON ? "won" : it.lostReason(), language, "maija"))
					.isNotBlank()
					.doesNotContain("!"));
			assertThat(words.say("won", language, "sari")).isNotEqualTo(words.say("won", language, "sari"));
		}
	}

	private static List<String> values(List<Map<String, String>> answers, String item) {
		return answers.stream().filter(it -> it.containsKey(item)).map(it -> it.get(item)).toList();
	}
}
