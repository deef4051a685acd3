package fi.hetki.rubric;

import fi.hetki.routing.Gate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets a lead wait when the answers about its own moment say so. It cannot see anybody's score. */
@Component
class AnswerGate implements Gate {

	private final Rubrics rubrics;

	private final Assessments assessments;

	AnswerGate(Rubrics rubrics, Assessments assessments) {
		this.rubrics = rubrics;
		this.assessments = assessments;
	}

	@Override
	public List<String> holds(UUID momentId) {
		List<Given> answers = this.assessments.answersAbout(momentId);
		Stream<String> pulse = answers.stream().anyMatch(Pulse::isLow) ? Stream.of("pulse") : Stream.empty();
		return Stream.concat(Holds.of(this.rubrics.current(), answers).stream(), pulse).toList();
	}

	@Override
	public boolean listenFirst(UUID momentId) {
		return Holds.watch(this.rubrics.current(), this.assessments.answersAbout(momentId));
	}
}
