package fi.hetki.rubric;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads everybody's answers once a night and keeps what they say together, so that no page has to. */
@Service
class Reckoner {

	private final AnswerReader answers;

	private final Assessments assessments;

	private final Reckonings reckonings;

	private final Rubrics rubrics;

	private final Clock clock;

	Reckoner(AnswerReader answers, Assessments assessments, Reckonings reckonings, Rubrics rubrics, Clock clock) {
		this.answers = answers;
		this.assessments = assessments;
		this.reckonings = reckonings;
		this.rubrics = rubrics;
		this.clock = clock;
	}

	/** Keeps one more reckoning. Figures of people follow at their next look. */
	@Transactional
	public Reckoning reckon() {
		Instant now = this.clock.instant();
		Instant since = now.minus(Course.WINDOW);
		int number = this.reckonings.findFirstByOrderByNumberDesc().map(Reckoning::number).orElse(0) + 1;
		Map<Source, Map<Part, Tally>> tallies = new EnumMap<>(Source.class);
		this.answers.read(since, now, (source, assessment, subject, item, raw) -> tallies
			.computeIfAbsent(source, it -> fresh()).values().forEach(it -> it.add(assessment, subject, item, raw)));
		Reckoning reckoning = new Reckoning(number, now, since, this.rubrics.current().version(),
				EyesTrust.of(this.assessments.ratedTwice(since, now)));
		tallies.forEach((source, parts) -> parts.forEach((part, it) -> reckoning.keep(source, part, it.basis(number))));
		return this.reckonings.save(reckoning);
	}

	private static Map<Part, Tally> fresh() {
		return Stream.of(Part.values()).collect(Collectors.toMap(it -> it, Tally::new));
	}
}
