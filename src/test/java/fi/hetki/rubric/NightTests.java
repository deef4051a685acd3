package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.Asked;
import fi.hetki.OnH2;
import fi.hetki.OnPostgres;
import fi.hetki.people.Entry;
import fi.hetki.people.Names;
import fi.hetki.people.Person;
import fi.hetki.people.Role;
import fi.hetki.people.Site;
import fi.hetki.people.Team;
import fi.hetki.shell.TimeMachine;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A workshop with a team of five and one of three, in a year after everything else; nothing of it stays. */
@Transactional
abstract class NightTests {

	/** The fifteenth: February is over and settled. */
	private static final Instant NIGHT = Instant.parse("2044-03-15T02:20:00Z");

	private static final YearMonth FEBRUARY = YearMonth.of(2044, 2);

	@Autowired
	NightWork night;

	@Autowired
	Assessor assessor;

	@Autowired
	Assessments assessments;

	@Autowired
	Reckonings reckonings;

	@Autowired
	TeamPictures pictures;

	@Autowired
	Rubrics rubrics;

	@Autowired
	TimeMachine time;

	@Autowired
	EntityManager entities;

	@Autowired
	JdbcTemplate database;

	private Site site;

	private Team five;

	private Team three;

	private List<Person> people;

	@BeforeEach
	void aWorkshop() {
		this.database.update("delete from month_end");
		this.entities.persist(new MonthEnd(FEBRUARY.minusMonths(1), at(FEBRUARY, 15)));
		this.site = new Site(Entry.newId().toString(), "Yötie", "workshop", null, ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:00");
		this.entities.persist(this.site);
		this.five = team("five");
		this.three = team("three");
		this.people = new ArrayList<>();
		IntStream.range(0, 8).forEach(it -> this.people.add(person(it < 5 ? this.five : this.three)));
		this.entities.flush();
	}

	@Test
	void aFigureOfAnotherDayIsToldAgainFromItsReckoningAndTheRawAnswers() {
		fill(12, NIGHT.minus(Duration.ofDays(60)));
		workAt(NIGHT);
		Course before = courseAt(NIGHT);
		assertThat(before.number()).isPresent();
		Reckoning then = this.reckonings.findFirstByOrderByNumberDesc().orElseThrow();

		fill(20, NIGHT.plus(Duration.ofDays(20)));
		Instant later = NIGHT.plus(Duration.ofDays(40));
		workAt(later);
		assertThat(courseAt(later)).isNotEqualTo(before);

		Basis old = this.reckonings.findByNumber(then.number()).orElseThrow().basis(Source.SELF, Part.ALL);
		assertThat(this.reckonings.findByNumber(then.number()).orElseThrow().trust()).isEqualTo(then.trust());
		List<Assessment> raw = this.assessments.ownSince(maija(), Course.since(then.at()));
		assertThat(Course.of(old, Seen.of(this.rubrics, Part.ALL, old, raw), then.at())).isEqualTo(before);
	}

	@Test
	void aPageOfOnePersonReadsHerOwnAnswersOnlyHoweverManyTheOthersGive() {
		fill(3, NIGHT.minus(Duration.ofDays(30)));
		workAt(NIGHT);
		int few = statements();
		fill(20, NIGHT.minus(Duration.ofDays(90)));
		assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
	}

	@Test
	void aTeamOfFiveHasAPictureAndOneOfThreeHasNone() {
		fill(8, at(FEBRUARY, 3));
		workAt(NIGHT);
		TeamPicture picture = this.pictures.of(this.five.id(), FEBRUARY, FEBRUARY);
		assertThat(picture.months()).containsExactly(FEBRUARY);
		TeamPicture.Level whole = picture.whole().orElseThrow();
		assertThat(whole.persons()).isEqualTo(5);
		assertThat(whole.moments()).isEqualTo(40);
		assertThat((double) whole.mean()).isBetween(whole.band().low(), whole.band().high());
		assertThat(this.pictures.of(this.three.id(), FEBRUARY, FEBRUARY).empty()).isTrue();
	}

	@Test
	void whoLeadsTheTeamDoesNotCountInIt() {
		this.people.get(0).manages(Set.of(), Set.of(this.five.id()));
		fill(8, at(FEBRUARY, 3));
		workAt(NIGHT);
		assertThat(this.pictures.of(this.five.id(), FEBRUARY, FEBRUARY).empty()).as("four are left").isTrue();
	}

	@Test
	void theWholeSiteWouldTellTheTeamOfThree() {
		fill(8, at(FEBRUARY, 3));
		workAt(NIGHT);
		assertThat(this.pictures.of(this.site.id(), FEBRUARY, FEBRUARY).empty()).isTrue();
	}

	@Test
	void aMonthIsCountedOnceAndStaysWhenTheAnswersGo() {
		fill(8, at(FEBRUARY, 3));
		workAt(NIGHT);
		TeamPicture before = this.pictures.latest(this.five.id());
		this.people.forEach(it -> it.leaves(NIGHT.plusSeconds(1)));
		workAt(NIGHT.plus(Duration.ofDays(400)));
		assertThat(this.assessments.ownSince(maija(), Instant.EPOCH)).isEmpty();
		assertThat(this.pictures.of(this.five.id(), FEBRUARY, FEBRUARY)).isEqualTo(before);
	}

	@Test
	void aMonthThatHasNotSettledIsNotCounted() {
		fill(8, at(FEBRUARY, 3));
		workAt(Instant.parse("2044-03-14T02:20:00Z"));
		assertThat(this.pictures.latest(this.five.id()).empty()).isTrue();
	}

	@Test
	void whoeverLeftIsForgottenOnceHerLastMonthIsCounted() {
		fill(8, at(FEBRUARY, 3));
		this.people.get(0).leaves(at(FEBRUARY, 20));
		workAt(at(FEBRUARY, 25));
		assertThat(this.assessments.ownSince(maija(), Instant.EPOCH)).hasSize(8);
		workAt(NIGHT);
		assertThat(this.assessments.ownSince(maija(), Instant.EPOCH)).isEmpty();
		assertThat(this.assessments.ownSince(this.people.get(1).id(), Instant.EPOCH)).hasSize(8);
	}

	@Test
	void thirteenMonthsAreKept() {
		fill(8, at(FEBRUARY, 3));
		workAt(Instant.parse("2045-03-03T02:20:00Z"));
		assertThat(this.assessments.ownSince(maija(), Instant.EPOCH)).hasSize(8);
		workAt(Instant.parse("2045-04-12T02:20:00Z"));
		assertThat(this.assessments.ownSince(maija(), Instant.EPOCH)).isEmpty();
		assertThat(this.pictures.of(this.five.id(), FEBRUARY, FEBRUARY).empty()).isFalse();
	}

	private int statements() {
		return Asked.during(() -> {
			this.entities.flush();
			this.entities.clear();
			courseAt(NIGHT);
		});
	}

	private void workAt(Instant at) {
		this.time.at(at, this.night::work);
	}

	private Course courseAt(Instant at) {
		Course[] course = new Course[1];
		this.time.at(at, () -> course[0] = this.assessor.coursesOf(maija()).get(Part.ALL));
		return course[0];
	}

	private UUID maija() {
		return this.people.get(0).id();
	}

	/** So many moments of everybody, one after the other from then on, each with another form of the rubric. */
	private void fill(int moments, Instant from) {
		Rubric rubric = this.rubrics.version(1);
		for (Person person : this.people) {
			for (int i = 0; i < moments; i++) {
				Instant at = from.plus(Duration.ofHours(i));
				int first = (i * 5) % 20;
				List<Given> answers = IntStream.range(first, first + 4)
					.mapToObj(it -> Given.parse(rubric.items().get(it).key(), String.valueOf((it + this.people.indexOf(person)) % 5)))
					.toList();
				this.entities.persist(Assessment.ofOwn(moment(person, at), person.id(), rubric, Basis.USUAL, answers, at));
			}
		}
		this.entities.flush();
	}

	private UUID moment(Person author, Instant at) {
		UUID id = Entry.newId();
		this.database.update("""
				insert into moment (id, author_id, site_id, words, language, happened_at, saved_at, content_hash, version)
				values (?, ?, ?, 'Akku on väsynyt', 'fi', ?, ?, 'x', 0)""", id, author.id(), this.site.id(),
				at.atOffset(ZoneOffset.UTC), at.atOffset(ZoneOffset.UTC));
		return id;
	}

	private Team team(String key) {
		Team team = new Team(this.site.id(), key, new Names("Yö", "Natt", "Night"));
		this.entities.persist(team);
		return team;
	}

	private Person person(Team team) {
		Person person = new Person("night-" + Entry.newId(), "Maija", "Yö", Role.FRONTLINE, "mechanic", this.site.id());
		person.worksIn(team.id(), false, 40);
		this.entities.persist(person);
		return person;
	}

	private static Instant at(YearMonth month, int day) {
		return month.atDay(day).atTime(10, 0).toInstant(ZoneOffset.UTC);
	}
}

@OnH2
class NightOnH2Tests extends NightTests {
}

@OnPostgres
class NightOnPostgresTests extends NightTests {
}
