package fi.hetki.rubric;

import fi.hetki.moments.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What another one is asked about a moment: what its author answered, of the same version of the rubric. Where she
 * answered less than a form holds, it is filled up as her own form would have been.
 */
@Component
class EyesItems {

	private final Rubrics rubrics;

	private final Assessor assessor;

	EyesItems(Rubrics rubrics, Assessor assessor) {
		this.rubrics = rubrics;
		this.assessor = assessor;
	}

	Chosen of(Moment moment) {
		Optional<Assessment> own = this.assessor.own(moment.id(), moment.authorId());
		Rubric rubric = own.map(it -> this.rubrics.version(it.rubricVersion())).orElseGet(this.rubrics::current);
		List<String> answered = own.map(Assessment::answers).orElse(List.of()).stream().map(Given::itemKey).toList();
		Stream<String> more = ItemChoice
			.choose(rubric, this.assessor.habitOf(moment.authorId()).exposure(), Situation.ANYTHING_MAY_COME, moment.authorId(), moment.id(), Tempo.USUAL)
			.stream()
			.map(Item::key);
		return new Chosen(rubric, Stream.concat(answered.stream(), more).distinct().limit(Math.max(Tempo.USUAL, answered.size())).toList());
	}

	Rubric rubric(Invitation invitation) {
		return this.rubrics.version(invitation.rubricVersion());
	}

	record Chosen(Rubric rubric, List<String> keys) {
	}
}
