package fi.hetki.rubric;

import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLog;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Role;
import fi.hetki.routing.HoldsChanged;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks those who were there how a meeting looked to them. Only whoever logged it can ask, so nobody rates what she did
 * not see; an answer is final when it is sent, and until then nobody can see the other's.
 */
@Service
@Transactional
public class InvitationDesk {

	/** How long after a moment somebody still remembers it. */
	static final Duration FRESH = Duration.ofDays(14);

	/** Help from a few; a jury it is not. */
	static final int MOST = 3;

	/** No single manager may make up the picture of a person, docs/scoring.md section 7. */
	static final int OF_ONE_MANAGER = 10;

	private final ConsultationDesk consultation;

	private final CalibrationDesk calibration;

	private final Invitations invitations;

	private final EyesItems items;

	private final Assessments assessments;

	private final MomentLog moments;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InvitationDesk(ConsultationDesk consultation, CalibrationDesk calibration, Invitations invitations, EyesItems items,
			Assessments assessments, MomentLog moments, People people, ApplicationEventPublisher events, Clock clock) {
		this.consultation = consultation;
		this.calibration = calibration;
		this.invitations = invitations;
		this.items = items;
		this.assessments = assessments;
		this.moments = moments;
		this.people = people;
		this.events = events;
		this.clock = clock;
	}

	/** Whom the author may still ask about this moment; empty when it is too late, or enough were asked. */
	@Transactional(readOnly = true)
	List<Person> askable(Moment moment) {
		List<UUID> asked = this.invitations.about(moment.id()).stream().map(it -> it.invitation().raterId()).toList();
		boolean fresh = moment.happenedAt().plus(FRESH).isAfter(this.clock.instant());
		return (!this.consultation.inForce() || !fresh || asked.size() >= MOST) ? List.of()
				: this.people.around(moment.siteId())
					.stream()
					.filter(it -> !it.id().equals(moment.authorId()) && !asked.contains(it.id()))
					.toList();
	}

	/**
	 * The author asks somebody; asking the same person again changes nothing.
	 * @return the invitation
	 * @throws NotHere unless she wrote the moment and staff were consulted
	 * @throws Problems.Refused when that person cannot be asked about it, or not any more
	 */
	public UUID invite(UUID momentId, UUID author, UUID rater) {
		if (!this.consultation.inForce()) {
			throw new NotHere();
		}
		Moment moment = this.moments.own(momentId, author);
		return this.invitations.about(momentId)
			.stream()
			.map(Invitations.Asked::invitation)
			.filter(it -> it.raterId().equals(rater))
			.findFirst()
			.orElseGet(() -> ask(moment, rater))
			.id();
	}

	private Invitation ask(Moment moment, UUID rater) {
		Problems problems = new Problems();
		Person person = askable(moment).stream().filter(it -> it.id().equals(rater)).findFirst().orElse(null);
		if (person == null || this.people.staying(rater).isEmpty()) {
			problems.add("person", "rubric.eyes.gone");
		}
		else if (person.role() == Role.MANAGER && count(moment.authorId(), rater) >= OF_ONE_MANAGER) {
			problems.add("person", "rubric.eyes.enough", OF_ONE_MANAGER);
		}
		problems.refuseIfAny();
		Source source = (person.role() == Role.MANAGER) ? Source.MANAGER : Source.PEER;
		EyesItems.Chosen chosen = this.items.of(moment);
		return this.invitations
			.save(new Invitation(moment.id(), moment.authorId(), rater, source, chosen.rubric(), chosen.keys(), this.clock.instant()));
	}

	private int count(UUID author, UUID rater) {
		Instant now = this.clock.instant();
		return this.invitations.countOf(author, rater, now.minus(Course.WINDOW), now);
	}

	/** @throws NotHere unless it is hers, its author still works here, and staff were consulted */
	@Transactional(readOnly = true)
	Invitation received(UUID id, UUID rater) {
		return this.invitations.received(id, rater)
			.filter(it -> this.consultation.inForce())
			.filter(it -> this.people.findById(it.authorId()).filter(Person::worksHere).isPresent())
			.orElseThrow(NotHere::new);
	}

	/** The items that somebody is asked for, in their order. */
	@Transactional(readOnly = true)
	public List<String> asks(UUID id, UUID rater) {
		return received(id, rater).items();
	}

	/** A manager begins with a calibration round. */
	@Transactional(readOnly = true)
	boolean needsCalibration(Invitation invitation) {
		return invitation.source() == Source.MANAGER && !this.calibration.isCurrent(invitation.raterId());
	}

	public void decline(UUID id, UUID rater) {
		Invitation invitation = received(id, rater);
		if (isOpen(invitation)) {
			invitation.decline(this.clock.instant());
		}
	}

	/**
	 * Keeps what the rater answered. What comes too late, twice, or from a manager without calibration changes nothing.
	 * @throws NotHere when she was not asked
	 * @throws Problems.Refused for anything that is no answer to what she was asked, or for nothing at all
	 */
	public void answer(UUID id, UUID rater, Map<String, String> told) {
		Invitation invitation = received(id, rater);
		if (!isOpen(invitation) || needsCalibration(invitation)) {
			return;
		}
		Rubric rubric = this.items.rubric(invitation);
		Set<String> shown = invitation.items().stream().collect(Collectors.toSet());
		Problems problems = new Problems();
		if (!told.entrySet().stream().allMatch(it -> shown.contains(it.getKey()) && rubric.offers(it.getKey(), it.getValue()))) {
			problems.add("answers", "rubric.form.unknown");
		}
		else if (told.isEmpty()) {
			problems.add("answers", "rubric.eyes.nothing");
		}
		problems.refuseIfAny();
		Instant now = this.clock.instant();
		List<Given> answers = invitation.items()
			.stream()
			.flatMap(it -> Stream.ofNullable(told.get(it)).map(code -> Given.parse(it, code)))
			.toList();
		invitation.answered(now);
		this.assessments
			.save(Assessment.ofOther(invitation.momentId(), invitation.authorId(), rater, invitation.source(), rubric, answers, now));
		this.events.publishEvent(new MomentAssessed(invitation.momentId(), rater));
		this.events.publishEvent(new HoldsChanged(invitation.momentId()));
	}

	private boolean isOpen(Invitation invitation) {
		return invitation.state(this.clock.instant()) == Invitation.State.OPEN;
	}
}
