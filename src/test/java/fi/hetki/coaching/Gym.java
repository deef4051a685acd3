package fi.hetki.coaching;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import fi.hetki.coaching.Trainer.Turn;
import fi.hetki.rubric.Assessor;
import fi.hetki.rubric.Leaning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One person practises without a database, in a time that passes when somebody says so. */
final class Gym {

	static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");

	final Exercises exercises = Exercises.v1();

	final UUID person;

	final List<Training> trainings = new ArrayList<>();

	final Map<String, Leaning> leanings = new HashMap<>();

	final Trainer trainer;

	final PracticeBook book;

	private final Coachee coachee = new Coachee();

	private Instant now = MONDAY;

	Gym(int number) {
		this.person = new UUID(11, number);
		Clock clock = mock(withSettings().stubOnly());
		when(clock.instant()).thenAnswer(it -> this.now);
		when(clock.getZone()).thenReturn(ZoneOffset.UTC);
		Coachees coachees = mock(withSettings().stubOnly());
		when(coachees.meet(this.person)).thenReturn(Optional.of(this.coachee));
		when(coachees.paused(this.person)).thenAnswer(it -> this.coachee.paused());
		Assessor assessor = mock(withSettings().stubOnly());
		when(assessor.leaningsOf(this.person)).thenReturn(this.leanings);
		Trainings kept = kept();
		Practices practices = mock(withSettings().stubOnly());
		this.trainer = new Trainer(this.exercises, coachees, kept, practices, assessor, clock);
		this.book = new PracticeBook(this.exercises, coachees, kept, practices, clock);
	}

	private Trainings kept() {
		Trainings kept = mock(withSettings().stubOnly());
		when(kept.save(any())).thenAnswer(it -> {
			this.trainings.add(0, it.getArgument(0));
			return it.getArgument(0);
		});
		when(kept.latestOf(any(), any())).thenAnswer(it -> List.copyOf(this.trainings));
		when(kept.activeOf(any())).thenAnswer(it -> active());
		when(kept.since(any(), any())).thenAnswer(it -> this.trainings.stream()
			.filter(one -> one.active() || one.begunAt().isAfter(it.getArgument(1)))
			.sorted(Comparator.comparing(Training::begunAt).reversed())
			.toList());
		when(kept.findByIdAndPersonId(any(), any())).thenAnswer(it -> this.trainings.stream()
			.filter(one -> one.id().equals(it.getArgument(0)) && one.personId().equals(it.getArgument(1)))
			.findFirst());
		return kept;
	}

	Optional<Training> active() {
		return this.trainings.stream().filter(Training::active).findFirst();
	}

	/** She logs a moment and says nothing about her exercise. */
	Optional<Turn> moment() {
		return this.trainer.after(this.person, Optional.empty());
	}

	Optional<Turn> moment(Occasion.Way way) {
		return this.trainer.after(this.person, active().map(it -> new PracticePart.Answer(it.id(), way)));
	}

	/** An exercise for sure. */
	Training begun() {
		moment();
		return active().orElseThrow();
	}

	void pass(Duration time) {
		this.now = this.now.plus(time);
	}

	void days(long days) {
		pass(Duration.ofDays(days));
	}

	Instant now() {
		return this.now;
	}
}
