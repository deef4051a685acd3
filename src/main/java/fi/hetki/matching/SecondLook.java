package fi.hetki.matching;

import fi.hetki.customers.CustomerDesk;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLog;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the author of a moment says when she looks at its suggestions again, and what came of them. Her answers teach the
 * triggers; saying the same twice changes nothing, and what is passed on stays passed on.
 */
@Service
@Transactional
public class SecondLook {

	private final Matches matches;

	private final MomentLog log;

	private final CustomerDesk desk;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SecondLook(Matches matches, MomentLog log, CustomerDesk desk, ApplicationEventPublisher events, Clock clock) {
		this.matches = matches;
		this.log = log;
		this.desk = desk;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Passes on what was not ticked when the moment was logged. The same gates as ever decide whether a lead comes of it.
	 * @throws NotHere unless this person wrote the moment
	 */
	void passOn(UUID moment, UUID match, UUID author) {
		Match found = own(moment, match, author);
		if (found.isOpen()) {
			this.matches.save(found.passedOn(this.clock.instant()));
			this.events.publishEvent(new MatchesPassedOn(moment, List.of(found.id())));
		}
	}

	/** The customer asks for it herself: all that she was told of goes on its way where nobody has passed anything on. */
	public void customerAsks(UUID moment) {
		List<Match> heard = this.matches.findByMomentIdOrderByPlace(moment);
		List<Match> open = heard.stream().anyMatch(Match::isPassedOn) ? List.of() : heard.stream().filter(Match::isOpen).toList();
		if (!open.isEmpty()) {
			open.forEach(it -> this.matches.save(it.passedOn(this.clock.instant())));
			this.events.publishEvent(new MatchesPassedOn(moment, open.stream().map(Match::id).toList()));
		}
	}

	/** What the customer may be told that her words sounded like: what was passed on, else what still could be. */
	@Transactional(readOnly = true)
	public List<Match> shown(UUID moment) {
		List<Match> heard = this.matches.findByMomentIdOrderByPlace(moment);
		List<Match> passedOn = heard.stream().filter(Match::isPassedOn).toList();
		return passedOn.isEmpty() ? heard.stream().filter(Match::isOpen).toList() : passedOn;
	}

	/** The words were not about this. */
	void refuse(UUID moment, UUID match, UUID author) {
		own(moment, match, author).refuse(author, this.clock.instant());
	}

	void takeRefusalBack(UUID moment, UUID match, UUID author) {
		own(moment, match, author).takeRefusalBack();
	}

	/** The customer did not refuse it, or does not have it: nothing withholds it, and the peace that it began is over. */
	void correct(UUID moment, UUID match, UUID author) {
		Match found = own(moment, match, author);
		found.correct(author, this.clock.instant());
		countPeace(moment, found, author);
	}

	void takeCorrectionBack(UUID moment, UUID match, UUID author) {
		Match found = own(moment, match, author);
		found.takeCorrectionBack();
		countPeace(moment, found, author);
	}

	/** The customer is in peace for as long as the last no that still stands asks for, whichever moment it was said in. */
	private void countPeace(UUID moment, Match match, UUID author) {
		Moment told = this.log.own(moment, author);
		if (told.customerId() != null && match.withheldAtFirst() == Match.Why.DECLINED) {
			Instant until = this.matches.lastNo(told.customerId(), match.offeringId())
				.map(it -> it.plus(MatchBook.PEACE))
				.orElseGet(this.clock::instant);
			this.desk.leaveInPeaceUntil(told.customerId(), match.offeringId(), until);
		}
	}

	/**
	 * What came of a need that was passed on.
	 * @param offering what the need was in the end: where it was another service, that says nothing of the suggestion
	 */
	public void turnedOut(UUID match, UUID offering, Match.Outcome outcome) {
		this.matches.findById(match).filter(it -> it.offeringId().equals(offering)).ifPresent(it -> it.turnedOut(outcome));
	}

	/** Whoever said what came of it took it back at once. */
	public void notYetTurnedOut(UUID match) {
		this.matches.findById(match).ifPresent(it -> it.turnedOut(null));
	}

	private Match own(UUID moment, UUID match, UUID author) {
		this.log.own(moment, author);
		return this.matches.answering(match, moment).orElseThrow(NotHere::new);
	}
}
