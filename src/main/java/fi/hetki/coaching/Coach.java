package fi.hetki.coaching;

import fi.hetki.moments.MomentLogged;
import fi.hetki.rubric.Assessor;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

	private final Assessor assessor;

	private final Clock clock;

	Coach(Exercises exercises, Practices practices, Assessor assessor, Clock clock) {
		this.exercises = exercises;
		this.practices = practices;
		this.assessor = assessor;
		this.clock = clock;
	}

	/** After the answers are kept. A moment without any still gets something to practise, by lot. */
	@EventListener
	@Order(20)
	@Transactional
	void on(MomentLogged logged) {
		UUID person = logged.told().authorId();
		UUID moment = logged.momentId();
		List<Practice> last = this.practices.latestOf(person, ROUND);
		Map<String, Double> lowest = this.assessor.lowestByDimension(moment, person);
		String dimension = Choice.dimension(this.exercises, lowest, resting(last), person, moment);
		Exercise behaviour = Choice.behaviour(this.exercises, dimension, keys(last), person, moment);
		Exercise mindset = Choice.mindset(this.exercises, dimension, keys(last), person, moment);
		this.practices.save(new Practice(person, moment, dimension, behaviour, mindset, this.clock.instant()));
	}

	private static Set<String> resting(List<Practice> last) {
		return last.stream().limit(RESTING_DIMENSIONS).map(Practice::dimension).collect(Collectors.toSet());
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
