package fi.hetki.coaching;

import fi.hetki.coaching.Exercise.Loop;
import fi.hetki.coaching.Trainer.Turn;
import fi.hetki.moments.MomentLogged;
import fi.hetki.rubric.Assessor;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives one thing to do and one to think about after each moment, and keeps what was thought. */
@Service
class Coach {

	/** As many moments as there are dimensions: what came within one round does not come again. */
	private static final Limit ROUND = Limit.of(6);

	private static final int RESTING_DIMENSIONS = 2;

	private final Exercises exercises;

	private final Practices practices;

	private final Trainer trainer;

	private final Assessor assessor;

	private final Clock clock;

	Coach(Exercises exercises, Practices practices, Trainer trainer, Assessor assessor, Clock clock) {
		this.trainer = trainer;
		this.exercises = exercises;
		this.practices = practices;
		this.assessor = assessor;
		this.clock = clock;
	}

	/** After the answers are kept. A moment without any still gets something to try, by lot. */
	@EventListener
	@Order(20)
	@Transactional
	void on(MomentLogged logged) {
		UUID person = logged.told().authorId();
		this.trainer.after(person, PracticePart.answer(logged.told())).ifPresent(it -> give(logged.momentId(), person, it));
	}

	private void give(UUID moment, UUID person, Turn turn) {
		List<Practice> last = this.practices.latestOf(person, ROUND);
		Map<String, Double> lowest = this.assessor.lowestByDimension(moment, person);
		String dimension = (turn.fits(lowest.isEmpty())) ? turn.active().dimension()
				: Choice.dimension(this.exercises, lowest, resting(last, turn), person, moment);
		Exercise behaviour = practised(turn, Loop.BEHAVIOUR, dimension)
			.orElseGet(() -> Choice.behaviour(this.exercises, dimension, keys(last), person, moment));
		Exercise mindset = practised(turn, Loop.MINDSET, dimension)
			.orElseGet(() -> Choice.mindset(this.exercises, dimension, keys(last), person, moment));
		this.practices.save(new Practice(person, moment, dimension, behaviour, mindset, this.clock.instant()));
	}

	/** Where the exercise fits, nothing else is asked of her beside it. */
	private Optional<Exercise> practised(Turn turn, Loop loop, String dimension) {
		return Optional.ofNullable(turn.active())
			.filter(it -> it.loop() == loop && it.dimension().equals(dimension))
			.flatMap(it -> this.exercises.find(it.exerciseKey()));
	}

	/** What she practises may come again: it is meant to. */
	private static Set<String> resting(List<Practice> last, Turn turn) {
		return last.stream()
			.limit(RESTING_DIMENSIONS)
			.map(Practice::dimension)
			.filter(it -> turn.active() == null || !turn.active().dimension().equals(it))
			.collect(Collectors.toSet());
	}

	private static Set<String> keys(List<Practice> last) {
		return last.stream()
			.flatMap(it -> Stream.of(it.behaviourKey(), it.mindsetKey()))
			.collect(Collectors.toSet());
	}

	/**
	 * Keeps what somebody thought; an empty text takes it away again.
	 * @throws NotHere unless it is about a moment of her own
	 * @throws Problems.Refused when it is too long; what was kept before stays
	 */
	@Transactional
	void reflect(UUID moment, UUID person, String text) {
		Practice practice = this.practices.findByMomentIdAndPersonId(moment, person).orElseThrow(NotHere::new);
		String thought = text.replace("\r\n", "\n").replace("\u0000", "").strip();
		Problems problems = new Problems();
		if (thought.length() > Practice.LONGEST) {
			problems.add("reflection", "coaching.reflection.long", Practice.LONGEST, thought.length());
		}
		problems.refuseIfAny();
		practice.reflect(thought);
	}
}
