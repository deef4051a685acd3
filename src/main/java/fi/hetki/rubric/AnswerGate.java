package fi.hetki.rubric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.hetki.routing.Gate;
import fi.hetki.rubric.Assessments.About;
import java.util.List;
import java.util.TreeMap;
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
		return versions(momentId)
			.flatMap(it -> Stream.concat(Holds.of(it.rubric, it.answers).stream(), Pulse.hold(it.answers).stream()))
			.distinct()
			.toList();
	}

	@Override
	public boolean listenFirst(UUID momentId) {
		return Holds.watch(versions(momentId).flatMap(it -> Holds.nearly(it.rubric, it.answers).stream()));
	}

	/** A threshold holds for the answers that were given under it, also when another version is in use by now. */
	private Stream<Asked> versions(UUID momentId) {
		return this.assessments.answersAbout(momentId)
			.stream()
			.collect(groupingBy(About::rubricVersion, TreeMap::new, mapping(About::given, toList())))
			.entrySet()
			.stream()
			.map(it -> new Asked(this.rubrics.version(it.getKey()), it.getValue()));
	}

	private record Asked(Rubric rubric, List<Given> answers) {
	}
}
