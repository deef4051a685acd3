package fi.hetki.rubric;

import fi.hetki.moments.Moment;
import fi.hetki.moments.Moments;
import fi.hetki.statistics.Cell;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One sentence that a customer is asked after a meeting, docs/scoring.md sections 7 and 8. What she answers belongs to
 * whose meeting it was, and is told to nobody else; all that leaves is whether somebody should talk with her first.
 */
@Service
@Transactional
public class Pulse {

	private static final String KEY = "pulse.";

	private static final int PART = 1_000;

	/** From here down things are put right before anything is suggested. */
	private static final int LOW = 1;

	/** Polite answers about pressure and facts are the ones to be checked. */
	private static final List<String> CHECKED = List.of("freedom", "clarity");

	private final Map<String, Texts> sentences = PulseSentences.read();

	private final Rubrics rubrics;

	private final Assessments assessments;

	private final PulseAnswers answers;

	private final Moments moments;

	private final Clock clock;

	Pulse(Rubrics rubrics, Assessments assessments, PulseAnswers answers, Moments moments, Clock clock) {
		this.rubrics = rubrics;
		this.assessments = assessments;
		this.answers = answers;
		this.moments = moments;
		this.clock = clock;
	}

	/**
	 * The dimension that this person's customers were asked about least, the same at every look.
	 * @param check whether the answers that guarded a lead are to be checked against the customer's
	 */
	@Transactional(readOnly = true)
	public String dimensionFor(UUID moment, boolean check) {
		UUID subject = subject(moment);
		Map<String, Long> asked = this.answers.keysAbout(subject).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		List<String> all = new ArrayList<>(check ? CHECKED : this.sentences.keySet().stream().sorted().toList());
		Collections.shuffle(all, new Random(moment.getLeastSignificantBits()));
		return Collections.min(all, Comparator.comparingLong(it -> asked.getOrDefault(KEY + it, 0L)));
	}

	/** @throws IllegalArgumentException for a dimension that has no sentence */
	@Transactional(readOnly = true)
	public Question question(String dimension) {
		Rubric rubric = this.rubrics.current();
		return new Question(sentence(dimension), rubric.options().stream().map(Pulse::choice).toList(),
				Stream.of(rubric.notApplicable(), rubric.skip()).map(Pulse::choice).toList());
	}

	private Texts sentence(String dimension) {
		Texts sentence = this.sentences.get(dimension);
		if (sentence == null) {
			throw new IllegalArgumentException("No sentence for " + dimension);
		}
		return sentence;
	}

	private static Choice choice(Option option) {
		return new Choice(option.code(), option.label());
	}

	/**
	 * Keeps what a customer answered. One moment is answered once.
	 * @param code 0 to 4, NA or SKIP
	 * @return whether somebody should talk with her before anything is suggested
	 * @throws IllegalArgumentException for any other answer
	 */
	public boolean keep(UUID moment, String dimension, String code) {
		sentence(dimension);
		Given given = Given.parse(KEY + dimension, code);
		if (isAnswered(moment)) {
			return false;
		}
		this.assessments.save(Assessment.ofCustomer(moment, subject(moment), this.rubrics.current(), List.of(given), this.clock.instant()));
		return isLow(given);
	}

	/**
	 * How customers answered about these moments together; empty where it would be about fewer than five people or twenty
	 * moments.
	 */
	@Transactional(readOnly = true)
	public Optional<Share> lowAbout(Collection<UUID> moments) {
		List<UUID> all = List.copyOf(moments);
		List<PulseAnswers.Step> steps = IntStream.iterate(0, it -> it < all.size(), it -> it + PART)
			.mapToObj(it -> this.answers.about(all.subList(it, Math.min(all.size(), it + PART))))
			.flatMap(List::stream)
			.toList();
		return Cell.of("pulse", steps.stream().map(PulseAnswers.Step::subject).toList()).enough()
				? Optional.of(new Share(steps.size(), (int) steps.stream().filter(it -> it.raw() <= LOW).count())) : Optional.empty();
	}

	/** @param low those who answered so low that somebody talks with them first */
	public record Share(int answered, int low) {
	}

	@Transactional(readOnly = true)
	public boolean isAnswered(UUID moment) {
		return this.answers.countAbout(moment) > 0;
	}

	/** What a customer answered may ask a lead to wait as well. */
	static Optional<String> hold(List<Given> answers) {
		return answers.stream().anyMatch(Pulse::isLow) ? Optional.of("pulse") : Optional.empty();
	}

	static boolean isLow(Given given) {
		return given.itemKey().startsWith(KEY) && given.answered() && given.value() <= LOW;
	}

	private UUID subject(UUID moment) {
		return this.moments.findById(moment).map(Moment::authorId).orElseThrow();
	}

	/** @param scale from not at all to fully */
	public record Question(Texts text, List<Choice> scale, List<Choice> others) {

		public boolean offers(String code) {
			return Stream.concat(this.scale.stream(), this.others.stream()).anyMatch(it -> it.code().equals(code));
		}
	}

	public record Choice(String code, Texts label) {
	}
}
