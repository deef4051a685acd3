package fi.hetki.rubric;

import fi.hetki.moments.LogMoment;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLogged;
import fi.hetki.moments.Moments;
import fi.hetki.people.Settled;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people answer about their own moments, and tells it to nobody but themselves. */
@Service
@Transactional(readOnly = true)
public class Assessor {

	/** Eight rounds of all items: enough to ask evenly, and the form stays quick after years. */
	private static final Limit REMEMBERED = Limit.of(48);

	/** As long as a meeting is fresh in mind: answers come and are corrected within it. */
	static final Duration FRESH = Duration.ofDays(14);

	/** What a form says about the time each item took begins so. */
	private static final String SECONDS = "seconds.";

	private final Rubrics rubrics;

	private final Assessments assessments;

	private final Reckonings reckonings;

	private final SelfRatings ratings;

	private final Composite composite;

	private final AskedBook book;

	private final Moments moments;

	private final Settled settled;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Assessor(Rubrics rubrics, Assessments assessments, Reckonings reckonings, SelfRatings ratings, Composite composite,
			AskedBook book, Moments moments, Settled settled, ApplicationEventPublisher events, Clock clock) {
		this.rubrics = rubrics;
		this.assessments = assessments;
		this.reckonings = reckonings;
		this.ratings = ratings;
		this.composite = composite;
		this.book = book;
		this.moments = moments;
		this.settled = settled;
		this.events = events;
		this.clock = clock;
	}

	/** Before suggestions are passed on: a lead that has to wait must know it when it is opened. */
	@EventListener
	@Order(10)
	@Transactional
	void on(MomentLogged logged) {
		LogMoment told = logged.told();
		Rubric rubric = rubricOf(told);
		List<Given> answers = answers(rubric, told);
		if (!answers.isEmpty()) {
			this.assessments.save(Assessment.ofOwn(logged.momentId(), told.authorId(), rubric,
					basis(), answers, this.clock.instant()));
			this.events.publishEvent(new MomentAssessed(logged.momentId(), told.authorId()));
		}
	}

	private Basis basis() {
		return this.settled.keep(Basis.class, Source.SELF, () -> this.reckonings.latest(Source.SELF));
	}

	/** The sentences that were answered: those of the form, also when others have been published meanwhile. */
	Rubric rubricOf(LogMoment told) {
		return this.book.read(told)
			.map(it -> this.rubrics.version(it.rubricVersion()))
			.orElseGet(() -> this.rubrics.asking(told.answers().keySet()));
	}

	private static List<Given> answers(Rubric rubric, LogMoment told) {
		Map<String, String> asides = (told.asides() != null) ? told.asides() : Map.of();
		return rubric.items()
			.stream()
			.map(Item::key)
			.filter(told.answers()::containsKey)
			.map(it -> Given.parse(it, told.answers().get(it)).after(asides.get(SECONDS + it)))
			.toList();
	}

	/** What the author lets those see who work a lead of this moment; empty until she shares it. */
	public Optional<Verdict> sharedOf(UUID moment) {
		return this.moments.findById(moment)
			.filter(Moment::shared)
			.flatMap(it -> own(moment, it.authorId()))
			.flatMap(Assessment::score)
			.map(it -> Verdict.of(it, this.composite.stands()));
	}

	/**
	 * Where practice may help this person after her own moment: the lowest item score (0..100) of every dimension that
	 * she answered; empty when she answered nothing. For her alone.
	 */
	public Map<String, Double> lowestByDimension(UUID moment, UUID person) {
		return own(moment, person)
			.map(it -> Why.of(this.rubrics.version(it.rubricVersion()), it.answers()))
			.map(Why::lowestByDimension)
			.orElse(Map.of());
	}

	Optional<Assessment> own(UUID moment, UUID person) {
		return this.assessments.own(moment, person);
	}

	/**
	 * How somebody answers, as far as the next form has to know.
	 *
	 * @param exposure what she was asked so far
	 * @param items how many to ask
	 */
	record Habit(Exposure exposure, int items) {
	}

	Habit habitOf(UUID person) {
		List<List<Given>> latest = new ArrayList<>(
				this.assessments.latestOf(person, REMEMBERED).stream().map(Assessment::answers).toList());
		Collections.reverse(latest);
		return new Habit(Exposure.after(this.rubrics.current(), latest), Tempo.items(latest));
	}

	/** Whether she wants to be asked. */
	boolean ratesHerself(UUID person) {
		return this.ratings.on(person);
	}

	/**
	 * How the dimensions of this person differ from her own mean, by the key of the dimension and in the order of the
	 * rubric; all of them, whatever was answered. To draw what to practise next, and for her alone.
	 */
	public Map<String, Leaning> leaningsOf(UUID person) {
		Instant since = this.clock.instant().minus(Course.WINDOW);
		return Leaning.of(this.rubrics, this.reckonings.latest(Source.SELF), this.assessments.ownSince(person, since));
	}

	/** Those dimensions that have answers enough for a bar, in the order of the rubric; none while the sides are apart. */
	Map<Dimension, Leaning> profileOf(UUID person) {
		if (!this.composite.stands()) {
			return Map.of();
		}
		Map<String, Leaning> leanings = leaningsOf(person);
		Map<Dimension, Leaning> shown = new LinkedHashMap<>();
		this.rubrics.current().dimensions().stream().filter(it -> leanings.get(it.key()).shown()).forEach(it -> shown.put(it, leanings.get(it.key())));
		return shown;
	}

	/** Of both sides as one, or of each where they are looked at apart. */
	Map<Part, Course> coursesOf(UUID person) {
		Instant now = this.clock.instant();
		List<Assessment> own = this.assessments.ownSince(person, Course.since(now));
		Map<Part, Course> courses = new LinkedHashMap<>();
		this.composite.parts().forEach(part -> {
			Basis basis = this.reckonings.latest(Source.SELF, part);
			courses.put(part, Course.of(basis, Seen.of(this.rubrics, part, basis, own), now));
		});
		return courses;
	}
}
