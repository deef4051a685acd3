package fi.hetki.coaching;

import fi.hetki.coaching.Exercise.Loop;
import fi.hetki.coaching.Training.Ending;
import fi.hetki.rubric.Leaning;
import fi.hetki.rubric.Lot;
import fi.hetki.statistics.Thompson;
import fi.hetki.statistics.Thompson.Belief;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which exercise comes next and when, docs/scoring.md sections 6 and 12. The same person on the same day always gets
 * the same, so that a reload does not shuffle it.
 *
 * @param past what this person has had so far, newest first
 * @param leanings how her dimensions differ, as far as she answered anything; asked only when lots are drawn, since it takes all her answers
 */
record Programme(Exercises exercises, List<Training> past, Supplier<Map<String, Leaning>> leanings, UUID person, LocalDate day) {

	/** So long the exercise of the week stays when another one could come. */
	static final Duration WEEK = Duration.ofDays(7);

	private static final int RESTING = 2;

	/** Of whom nothing is known, the dimensions differ as they do among people, docs/scoring.md section 6. */
	private static final Leaning UNKNOWN = new Leaning(0, 0, 36);

	/** Between the beginnings of two exercises. */
	static Duration between(Exercises exercises) {
		return Duration.ofDays(exercises.rules().minDaysBetweenNew());
	}

	/** From when on another exercise may come; any time when there was none yet. */
	Instant nextFrom() {
		return this.past.stream().map(it -> it.begunAt().plus(between(this.exercises))).max(Comparator.naturalOrder()).orElse(Instant.MIN);
	}

	/** Whether it is time for another one: the last one has made room or had its week, and three days have gone by. */
	boolean due(Instant now) {
		boolean room = this.past.stream().noneMatch(it -> it.active() && now.isBefore(it.begunAt().plus(WEEK)));
		return room && !now.isBefore(nextFrom());
	}

	Exercise next() {
		return in(dimension(resting()));
	}

	/** Instead of this one, which she does not want. */
	Exercise instead(Training unwanted, boolean sameDimension) {
		if (sameDimension) {
			return in(unwanted.dimension());
		}
		return in(dimension(Stream.concat(resting(), Stream.of(unwanted.dimension()))));
	}

	/** The two last practised. Declining counts as well: what she just said no to does not come straight back. */
	private Stream<String> resting() {
		return this.past.stream().filter(it -> it.ending() != Ending.SWAPPED).limit(RESTING).map(Training::dimension);
	}

	/**
	 * By a draw for each dimension, the lowest wins: with few answers that is nearly a lot, with many it leans to where
	 * practice may help most, and it never says which that is.
	 */
	private String dimension(Stream<String> resting) {
		Map<String, Belief> beliefs = new LinkedHashMap<>();
		Map<String, Leaning> known = this.leanings.get();
		this.exercises.dimensions().forEach(it -> beliefs.put(it, belief(known.getOrDefault(it, UNKNOWN))));
		return Thompson.lowest(beliefs, resting.toList(), new Random(lot("dimension"))).orElseThrow();
	}

	private static Belief belief(Leaning leaning) {
		return new Belief(leaning.difference(), leaning.variance());
	}

	/** The one she has not had for longest. */
	private Exercise in(String dimension) {
		Loop loop = loop(dimension);
		List<String> had = this.past.stream().map(Training::exerciseKey).toList();
		return this.exercises.in(loop)
			.stream()
			.filter(it -> it.dimension().equals(dimension))
			.min(Comparator.comparingInt((Exercise it) -> had.contains(it.key()) ? -had.indexOf(it.key()) : Integer.MIN_VALUE)
				.thenComparingLong(it -> lot(it.key())))
			.orElseThrow();
	}

	/** After two things to do in a dimension comes one to think about. */
	private Loop loop(String dimension) {
		long toDo = this.past.stream()
			.filter(it -> it.kept() && it.dimension().equals(dimension))
			.takeWhile(it -> it.loop() == Loop.BEHAVIOUR)
			.count();
		return (toDo < this.exercises.rules().mindsetAfterBehaviourInSameDimension()) ? Loop.BEHAVIOUR : Loop.MINDSET;
	}

	private long lot(String key) {
		return Lot.of(this.person, this.person, this.day + "/" + key);
	}
}
