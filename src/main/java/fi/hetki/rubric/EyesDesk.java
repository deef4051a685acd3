package fi.hetki.rubric;

import fi.hetki.rubric.EyesPicture.Look;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a person how her meetings looked to others, and to a rater what she herself said. Nobody else sees any of it. */
@Service
@Transactional(readOnly = true)
public class EyesDesk {

	private static final Limit LATEST = Limit.of(20);

	private final EyesAnswers answers;

	private final Invitations invitations;

	private final ConsultationDesk consultation;

	private final Rubrics rubrics;

	private final Composite composite;

	private final Reckonings reckonings;

	private final Clock clock;

	EyesDesk(EyesAnswers answers, Invitations invitations, ConsultationDesk consultation, Rubrics rubrics, Composite composite,
			Reckonings reckonings, Clock clock) {
		this.answers = answers;
		this.invitations = invitations;
		this.consultation = consultation;
		this.rubrics = rubrics;
		this.composite = composite;
		this.reckonings = reckonings;
		this.clock = clock;
	}

	/** Whether there is anything to tell this person about other eyes. */
	boolean concerns(UUID person) {
		return this.consultation.inForce() || this.answers.anyOfOthers(person);
	}

	/** @throws NotHere while there is nothing of others and there cannot be any */
	EyesPicture picture(UUID person) {
		if (!concerns(person)) {
			throw new NotHere();
		}
		List<Assessment> seen = this.answers.since(person, this.clock.instant().minus(Course.WINDOW));
		if (this.composite.stands()) {
			return EyesPicture.of(seen.stream().flatMap(it -> Look.of(it).stream()).toList(), this.reckonings.trust());
		}
		return EyesPicture.apart(seen.stream()
			.flatMap(it -> Look.apart(it, this.rubrics.version(it.rubricVersion())))
			.toList(), this.reckonings.trust());
	}

	/** All that was answered about a moment of this person, by whomever. */
	List<Assessment> about(UUID moment, UUID subject) {
		return this.answers.about(moment, subject);
	}

	List<Invitations.Asked> asked(UUID moment) {
		return this.invitations.about(moment);
	}

	List<Invitations.Waiting> waitingFor(UUID rater) {
		// In this order, since every page asks and hardly ever is there any.
		List<Invitations.Waiting> waiting = this.invitations.waitingFor(rater, this.clock.instant());
		return (waiting.isEmpty() || this.consultation.inForce()) ? waiting : List.of();
	}

	List<EyesAnswers.Told> toldBy(UUID rater) {
		return this.consultation.inForce() ? this.answers.toldBy(rater, LATEST) : List.of();
	}

	Optional<Assessment> given(UUID moment, UUID rater) {
		return this.answers.given(moment, rater);
	}

	/** Whoever is still to say how a moment looked to her must not read before what its author said. */
	public boolean isBlind(UUID moment, UUID person) {
		return this.invitations.isOpen(moment, person, this.clock.instant());
	}
}
