package fi.hetki.coaching;

import fi.hetki.coaching.Exercise.Loop;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody what she practises and has practised. Nobody else ever sees it. */
@Service
@Transactional(readOnly = true)
class PracticeBook {

	/** After an answer it is quiet for the rest of the day. */
	private static final Duration QUIET = Duration.ofHours(18);

	private final Exercises exercises;

	private final Coachees coachees;

	private final Trainings trainings;

	private final Practices practices;

	private final Clock clock;

	PracticeBook(Exercises exercises, Coachees coachees, Trainings trainings, Practices practices, Clock clock) {
		this.practices = practices;
		this.exercises = exercises;
		this.coachees = coachees;
		this.trainings = trainings;
		this.clock = clock;
	}

	/** What she practises now; nothing while she does not want to. */
	Optional<Entry> active(UUID person) {
		return this.coachees.paused(person) ? Optional.empty() : this.trainings.activeOf(person).flatMap(this::entry);
	}

	Page page(UUID person) {
		if (this.coachees.paused(person)) {
			return new Page(true, null, null, null, false);
		}
		Instant now = this.clock.instant();
		List<Training> lately = this.trainings.since(person, now.minus(Training.remembered(days())));
		Entry current = lately.stream()
			.findFirst()
			.filter(it -> it.active() || it.kept() && now.isBefore(nextFrom(it)))
			.flatMap(this::entry)
			.orElse(null);
		Instant next = lately.stream().findFirst().map(this::nextFrom).orElse(Instant.MIN);
		boolean free = lately.stream().noneMatch(Training::active);
		return new Page(false, current, followUp(lately, now), (free && now.isBefore(next)) ? next : null,
				free && !now.isBefore(next));
	}

	/** All that she practised, newest first; what she swapped away only where she made something of it. */
	History history(UUID person) {
		List<Past> past = this.trainings.since(person, Instant.EPOCH)
			.stream()
			.filter(it -> it.kept() || it.plan() != null || !it.occasions().isEmpty())
			.map(it -> new Past(it, this.exercises.find(it.exerciseKey()).orElse(null)))
			.toList();
		return new History(this.coachees.paused(person), past, this.practices.reflectionsOf(person));
	}

	private Instant nextFrom(Training latest) {
		return latest.begunAt().plus(Duration.ofDays(this.exercises.rules().minDaysBetweenNew()));
	}

	/** One at most, and none on a day on which one was answered: the one that would go first. */
	private @Nullable FollowUp followUp(List<Training> lately, Instant now) {
		boolean asked = lately.stream()
			.flatMap(it -> it.occasions().stream())
			.anyMatch(it -> it.followUp() != null && it.toldAt().isAfter(now.minus(QUIET)));
		return asked ? null
				: lately.stream()
					.sorted(Comparator.comparing(Training::begunAt))
					.flatMap(it -> followUp(it, now).stream())
					.findFirst()
					.orElse(null);
	}

	private Optional<FollowUp> followUp(Training training, Instant now) {
		OptionalInt day = training.followUp(days(), now);
		return day.isEmpty() ? Optional.empty() : entry(training)
			.map(it -> new FollowUp(it, day.getAsInt(), Duration.between(training.begunAt(), now).toDays()));
	}

	private List<Integer> days() {
		return this.exercises.rules().repeatAfterDays();
	}

	/** Empty when the exercise came from an older collection and is gone. */
	private Optional<Entry> entry(Training training) {
		return this.exercises.find(training.exerciseKey()).map(it -> new Entry(training, it));
	}

	/** An exercise together with what she made of it. */
	record Entry(Training training, Exercise exercise) {

		public UUID id() {
			return this.training.id();
		}

		public boolean toThink() {
			return this.exercise.loop() == Loop.MINDSET;
		}

		public boolean active() {
			return this.training.active();
		}

		public @Nullable String plan() {
			return this.training.plan();
		}

		/** No more than the beads there are. */
		public int done() {
			return Math.min(this.training.done(), Training.GOAL);
		}

		public int goal() {
			return Training.GOAL;
		}
	}

	/** @param exercise null when it came from an older collection and is gone */
	record Past(Training training, @Nullable Exercise exercise) {
	}

	record History(boolean paused, List<Past> past, List<Practice> thoughts) {

		public boolean empty() {
			return this.past.isEmpty() && this.thoughts.isEmpty();
		}
	}

	/**
	 * @param day the one of the schedule
	 * @param ago how many days ago it really began
	 */
	record FollowUp(Entry entry, int day, long ago) {
	}

	/**
	 * @param nextFrom when another one may come, while there is none
	 * @param mayBegin whether another one may begin now
	 */
	record Page(boolean paused, @Nullable Entry current, @Nullable FollowUp followUp, @Nullable Instant nextFrom,
			boolean mayBegin) {

		@Nullable Entry active() {
			return (this.current != null && this.current.active()) ? this.current : null;
		}
	}
}
