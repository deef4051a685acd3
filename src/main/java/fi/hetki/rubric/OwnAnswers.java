package fi.hetki.rubric;

import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLog;
import fi.hetki.people.SignedIn;
import fi.hetki.rubric.Assessments.Met;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody answered, in her own hands: to read, to correct, to take away, and to do without. */
@Service
@Transactional
class OwnAnswers {

	/** More than anybody shares; who does sees the latest. */
	private static final Limit SHARED = Limit.of(100);

	private final Assessments assessments;

	private final Reckonings reckonings;

	private final SelfRatings ratings;

	private final Rubrics rubrics;

	private final MomentLog log;

	private final Clock clock;

	OwnAnswers(Assessments assessments, Reckonings reckonings, SelfRatings ratings, Rubrics rubrics, MomentLog log, Clock clock) {
		this.assessments = assessments;
		this.reckonings = reckonings;
		this.ratings = ratings;
		this.rubrics = rubrics;
		this.log = log;
		this.clock = clock;
	}

	/** A meeting with what was answered about it. */
	record About(Met met, List<Sheet> sheets) {
	}

	@Transactional(readOnly = true)
	List<About> before(SignedIn me, Instant before, UUID id, int rows) {
		List<Met> met = this.assessments.metBefore(me.id(), before, id, Limit.of(rows));
		Map<UUID, List<Assessment>> about = this.assessments.about(me.id(), met.stream().map(Met::id).toList())
			.stream()
			.collect(Collectors.groupingBy(Assessment::momentId));
		return met.stream().map(it -> new About(it, sheets(me, about.getOrDefault(it.id(), List.of())))).toList();
	}

	private List<Sheet> sheets(SignedIn me, List<Assessment> assessments) {
		return assessments.stream().map(it -> Sheet.of(it, this.rubrics.version(it.rubricVersion()), me.id())).toList();
	}

	/** Everything, oldest first. */
	@Transactional(readOnly = true)
	List<Sheet> everything(SignedIn me) {
		return sheets(me, this.assessments.everythingOf(me.id()));
	}

	@Transactional(readOnly = true)
	List<Met> shared(SignedIn me) {
		return this.assessments.sharedBy(me.id(), SHARED);
	}

	/** @param rubric whose sentences were answered */
	record Opened(Moment moment, Rubric rubric, Assessment own, boolean fresh, boolean answeredByOthers) {

		/** Who knows what others answered about her meeting keeps to what she said before. */
		public boolean correctable() {
			return fresh && !answeredByOthers;
		}
	}

	/** @throws NotHere unless she answered about a moment of her own */
	@Transactional(readOnly = true)
	Opened open(SignedIn me, UUID moment) {
		Moment met = this.log.own(moment, me.id());
		Assessment own = this.assessments.own(moment, me.id()).orElseThrow(NotHere::new);
		boolean fresh = met.happenedAt().isAfter(this.clock.instant().minus(Assessor.FRESH));
		return new Opened(met, this.rubrics.version(own.rubricVersion()), own, fresh,
				this.assessments.existsByMomentIdAndSourceNot(moment, Source.SELF));
	}

	/**
	 * Keeps other answers to the same items. The score follows, and every figure with it.
	 * @throws Problems.Refused after two weeks, and for anything that was not asked or not offered
	 */
	void correct(SignedIn me, UUID moment, Map<String, String> codes) {
		Opened opened = open(me, moment);
		Problems problems = new Problems();
		if (!opened.fresh()) {
			problems.add("answers", "rubric.answers.late", Assessor.FRESH.toDays());
		}
		else if (opened.answeredByOthers()) {
			problems.add("answers", "rubric.answers.seen");
		}
		List<String> asked = opened.own().answers().stream().map(Given::itemKey).toList();
		if (!codes.entrySet().stream().allMatch(it -> asked.contains(it.getKey()) && opened.rubric().offers(it.getKey(), it.getValue()))) {
			problems.add("answers", "rubric.form.unknown");
		}
		problems.refuseIfAny();
		opened.own().correct(opened.rubric(), this.reckonings.latest(Source.SELF), codes);
	}

	/** The moment and its leads stay. */
	void delete(SignedIn me, UUID moment) {
		this.log.own(moment, me.id());
		this.assessments.own(moment, me.id()).ifPresent(this.assessments::delete);
	}

	/** Her own answers about her own meetings; what others answered about them is theirs as well. */
	void deleteAll(SignedIn me) {
		this.assessments.forgetOwn(me.id());
	}

	void ask(SignedIn me, boolean wanted) {
		SelfRating rating = this.ratings.findById(me.id()).orElseGet(() -> new SelfRating(me.id()));
		if (wanted) {
			rating.on();
		}
		else {
			rating.off(this.clock.instant());
		}
		this.ratings.save(rating);
	}
}
