package fi.hetki.coaching;

import fi.hetki.coaching.Occasion.Way;
import fi.hetki.coaching.Training.Ending;
import fi.hetki.people.Entry;
import fi.hetki.rubric.Assessor;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody practises: one exercise at a time, which she may change, leave and plan as she likes. */
@Service
@Transactional
public class Trainer {

	/** More than a year of weeks: what came before does not matter for what comes next. */
	private static final Limit REMEMBERED = Limit.of(60);

	private static final Duration MISTAKEN = Duration.ofDays(30);

	private final Exercises exercises;

	private final Coachees coachees;

	private final Trainings trainings;

	private final Practices practices;

	private final Assessor assessor;

	private final Clock clock;

	Trainer(Exercises exercises, Coachees coachees, Trainings trainings, Practices practices, Assessor assessor,
			Clock clock) {
		this.practices = practices;
		this.exercises = exercises;
		this.coachees = coachees;
		this.trainings = trainings;
		this.assessor = assessor;
		this.clock = clock;
	}

	/**
	 * After a moment: how it went this time is kept, and another exercise begins when it is time.
	 * @return empty when she does not want to practise for now
	 */
	Optional<Turn> after(UUID person, Optional<PracticePart.Answer> told) {
		Coachee coachee = meet(person);
		Instant now = this.clock.instant();
		told.flatMap(it -> this.trainings.findByIdAndPersonId(it.training(), person).map(its -> new Told(its, it.way())))
			.ifPresent(it -> it.training().tell(it.way(), null, now));
		if (coachee.paused()) {
			return Optional.empty();
		}
		return Optional.of(begin(person, now).map(it -> new Turn(it, true))
			.orElseGet(() -> new Turn(this.trainings.activeOf(person).orElse(null), false)));
	}

	/** The next one, for somebody who does not want to wait for her next moment; nothing changes when it is not time. */
	void begin(UUID person) {
		if (!meet(person).paused()) {
			begin(person, this.clock.instant());
		}
	}

	/** Most moments come while it is not time yet, and need nothing of what was before. */
	private Optional<Training> begin(UUID person, Instant now) {
		if (this.trainings.existsByPersonIdAndBegunAtAfter(person, now.minus(Programme.between(this.exercises)))) {
			return Optional.empty();
		}
		Programme programme = programme(person, now);
		if (!programme.due(now)) {
			return Optional.empty();
		}
		programme.past().forEach(it -> it.end(Ending.RESTED, now));
		return Optional.of(begin(person, programme.next(), now));
	}

	/** The one before must have left its place before another takes it. */
	private Training begin(UUID person, Exercise exercise, Instant now) {
		this.trainings.flush();
		return this.trainings.save(new Training(person, exercise, now));
	}

	private Programme programme(UUID person, Instant now) {
		return new Programme(this.exercises, this.trainings.latestOf(person, REMEMBERED), () -> this.assessor.leaningsOf(person),
				person, now.atZone(this.clock.getZone()).toLocalDate());
	}

	/**
	 * She did it once more. Pressing twice counts once.
	 * @param before how often she had done it when she pressed
	 * @throws NotHere unless it is her own
	 */
	void did(UUID training, UUID person, int before) {
		Training own = own(training, person);
		if (own.done() == before) {
			own.tell(Way.DONE, null, this.clock.instant());
		}
	}

	/** How it went with what she practises now, told without a form. */
	public void went(UUID person, Way way) {
		this.trainings.activeOf(person).ifPresent(it -> it.tell(way, null, this.clock.instant()));
	}

	/** She is asked again after some days; a second answer to the same question changes nothing. */
	void follow(UUID training, UUID person, Way way) {
		Training own = own(training, person);
		Instant now = this.clock.instant();
		own.followUp(this.exercises.rules().repeatAfterDays(), now).ifPresent(day -> own.tell(way, day, now));
	}

	/**
	 * Another exercise instead of this one, without a reason; what has ended already stays as it ended.
	 * @return whether it was still the one she practises
	 */
	boolean swap(UUID training, UUID person, boolean sameDimension) {
		Training own = own(training, person);
		boolean active = own.active();
		if (active) {
			Instant now = this.clock.instant();
			own.end(Ending.SWAPPED, now);
			begin(person, programme(person, now).instead(own, sameDimension), now);
		}
		return active;
	}

	/** No exercise for now; the next one comes when it would have come anyway. */
	boolean decline(UUID training, UUID person) {
		Training own = own(training, person);
		boolean active = own.active();
		own.end(Ending.DECLINED, this.clock.instant());
		return active;
	}

	/**
	 * Keeps her own plan; an empty one takes it away.
	 * @throws Problems.Refused when it is too long; what was kept before stays
	 */
	void plan(UUID training, UUID person, String text) {
		Training own = own(training, person);
		String plan = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		Problems problems = new Problems();
		if (plan.length() > Training.LONGEST_PLAN) {
			problems.add("plan", "coaching.plan.long", Training.LONGEST_PLAN, plan.length());
		}
		problems.refuseIfAny();
		own.plan(plan);
	}

	/** Her own plan for what she practises now, if there is one for it. */
	public void plan(UUID person, Map<String, String> byExercise) {
		this.trainings.activeOf(person)
			.filter(it -> byExercise.containsKey(it.exerciseKey()))
			.ifPresent(it -> plan(it.id(), person, byExercise.get(it.exerciseKey())));
	}

	/** Not now, for as long as she likes. What there is stays. */
	void pause(UUID person) {
		meet(person).pause(this.clock.instant());
	}

	void goOn(UUID person) {
		meet(person).goOn();
	}

	/** Takes one exercise out of her history, with plan and all. */
	void forget(UUID training, UUID person) {
		this.trainings.delete(own(training, person));
	}

	/** Takes out everything: exercises, plans and thoughts. Whether she wants to practise stays as it is. */
	void forgetAll(UUID person) {
		meet(person);
		this.trainings.forget(person);
		this.practices.forget(person);
	}

	/** Whoever left can read it no more; a month is time enough to have left by mistake. */
	void forgetThoseWhoLeft() {
		Instant left = this.clock.instant().minus(MISTAKEN);
		this.trainings.forgetThoseWhoLeftBefore(left);
		this.practices.forgetThoseWhoLeftBefore(left);
	}

	private Training own(UUID training, UUID person) {
		meet(person);
		return this.trainings.findByIdAndPersonId(training, person).orElseThrow(NotHere::new);
	}

	/** One after the other, so that two moments told at once never give her two exercises. */
	private Coachee meet(UUID person) {
		return this.coachees.meet(person).orElseGet(() -> {
			this.coachees.welcome(Entry.newId(), person);
			return this.coachees.meet(person).orElseThrow();
		});
	}

	/** @param begun whether it has just begun */
	record Turn(@Nullable Training active, boolean begun) {

		/** What has just begun is what to try now, and so is what she practises when nothing else was said. */
		boolean fits(boolean nothingElseSaid) {
			return this.active != null && (this.begun || nothingElseSaid);
		}
	}

	private record Told(Training training, Way way) {
	}
}
