package fi.hetki.rubric;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practising to see the same thing as others: rate an invented meeting, compare with the key, read why. */
@Service
@Transactional
public class CalibrationDesk {

	/** How long a round counts. */
	static final Period FRESH = Period.ofMonths(6);

	private final CalibrationRounds rounds;

	private final Vignettes vignettes;

	private final Rubrics rubrics;

	private final People people;

	private final Clock clock;

	CalibrationDesk(CalibrationRounds rounds, Vignettes vignettes, Rubrics rubrics, People people, Clock clock) {
		this.rounds = rounds;
		this.vignettes = vignettes;
		this.rubrics = rubrics;
		this.people = people;
		this.clock = clock;
	}

	/** Starts a round; whoever is in one stays in it. */
	public void start(UUID person) {
		if (this.rounds.findByOpenFor(person).isEmpty()) {
			this.rounds.save(new CalibrationRound(person, this.vignettes, this.clock.instant()));
		}
	}

	/** What the one in a round is asked next; empty outside of a round. */
	@Transactional(readOnly = true)
	public Optional<Step> next(UUID person) {
		return this.rounds.findByOpenFor(person).flatMap(round -> {
			Map<String, Integer> answers = round.answers();
			return this.vignettes.shuffled(person, round.id())
				.stream()
				.filter(it -> !answers.containsKey(it.key()))
				.findFirst()
				.map(it -> new Step(it, item(it), null, answers.size() + 1, this.vignettes.vignettes().size()));
		});
	}

	/**
	 * Keeps the first answer to a vignette; the last one ends the round.
	 * @throws NotHere outside of a round, or for an unknown vignette
	 * @throws Problems.Refused unless it is 0 to 4
	 */
	public void answer(UUID person, String key, @Nullable String raw) {
		CalibrationRound round = this.rounds.findByOpenFor(person).orElseThrow(NotHere::new);
		Vignette vignette = this.vignettes.find(key).orElseThrow(NotHere::new);
		Problems problems = new Problems();
		int chosen = List.of("0", "1", "2", "3", "4").indexOf(String.valueOf(raw));
		if (chosen < 0) {
			problems.add("raw", "rubric.calibration.choose");
		}
		problems.refuseIfAny();
		round.answer(vignette.key(), chosen);
		if (round.answers().size() == this.vignettes.vignettes().size()) {
			round.finish(this.clock.instant());
		}
	}

	/**
	 * A vignette that she rated in her round, with what she said; outside of one, in her latest.
	 * @throws NotHere when she has not rated it
	 */
	@Transactional(readOnly = true)
	Step rated(UUID person, String key) {
		CalibrationRound round = this.rounds.findByOpenFor(person)
			.filter(it -> it.answers().containsKey(key))
			.or(() -> latest(person))
			.orElseThrow(NotHere::new);
		Map<String, Integer> answers = round.answers();
		Integer raw = answers.get(key);
		Vignette vignette = this.vignettes.find(key).filter(it -> raw != null).orElseThrow(NotHere::new);
		return new Step(vignette, item(vignette), raw, answers.size(), this.vignettes.vignettes().size());
	}

	/** How the latest finished round went; for herself alone. */
	@Transactional(readOnly = true)
	Optional<CalibrationResult> result(UUID person) {
		Rubric rubric = this.rubrics.version(this.vignettes.rubric());
		return latest(person).map(it -> CalibrationResult.of(this.vignettes, rubric, it.answers(), it.finishedAt()));
	}

	private Optional<CalibrationRound> latest(UUID person) {
		return this.rounds.finishedBy(person, Limit.of(1)).stream().findFirst();
	}

	/** Whether she did a round in the last half year. */
	@Transactional(readOnly = true)
	public boolean isCurrent(UUID person) {
		return this.rounds.finishedAfter(person, after());
	}

	private Instant after() {
		return this.clock.instant().atZone(ZoneOffset.UTC).minus(FRESH).toInstant();
	}

	/** Which managers did a round, and when last; never how it went. */
	@Transactional(readOnly = true)
	List<Standing> managers() {
		List<Person> managers = this.people.managers();
		Map<UUID, Instant> done = this.rounds.latestOf(managers.stream().map(Person::id).toList())
			.stream()
			.collect(Collectors.toMap(CalibrationRounds.Done::personId, CalibrationRounds.Done::at));
		return managers.stream().map(it -> new Standing(it.name(), done.get(it.id()), isFresh(done.get(it.id())))).toList();
	}

	private boolean isFresh(@Nullable Instant done) {
		return done != null && done.isAfter(after());
	}

	private Item item(Vignette vignette) {
		return this.rubrics.version(this.vignettes.rubric()).item(vignette.item());
	}

	/**
	 * @param raw what was answered; null before
	 * @param number which one of the round it is, from 1
	 */
	public record Step(Vignette vignette, Item item, @Nullable Integer raw, int number, int all) {

		public String key() {
			return this.vignette.key();
		}
	}

	/** @param done when she last finished a round; null for never */
	record Standing(String name, @Nullable Instant done, boolean current) {
	}
}
