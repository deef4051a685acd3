package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.customers.CustomerDesk;
import fi.hetki.moments.LogMoment;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentLogged;
import fi.hetki.moments.Moments;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Settled;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Keeps what each moment sounded like, and passes on what its author chose. */
@Service
class MatchBook {

	static final Duration PEACE = CustomerDesk.PEACE;

	private final Matchmaker matchmaker;

	private final Matches matches;

	private final Moments moments;

	private final StillTrue still;

	private final CustomerDesk desk;

	private final People people;

	private final Settled settled;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MatchBook(Matchmaker matchmaker, Matches matches, Moments moments, StillTrue still, CustomerDesk desk, People people, Settled settled,
			ApplicationEventPublisher events, Clock clock) {
		this.matchmaker = matchmaker;
		this.matches = matches;
		this.moments = moments;
		this.still = still;
		this.desk = desk;
		this.people = people;
		this.settled = settled;
		this.events = events;
		this.clock = clock;
	}

	/** After the assessment, so that a gate can already look at it when the need is passed on. */
	@EventListener
	@Order(50)
	void on(MomentLogged logged) {
		Moment moment = this.moments.findById(logged.momentId()).orElseThrow();
		LogMoment told = logged.told();
		String text = Told.text(moment.words(), moment.note());
		Suggestions heard = this.matchmaker.suggest(moment.siteId(), text, told.language(),
				new Circumstances(job(moment.authorId()), moment.channel(), moment.customerId(), null));
		moment.spokenIn(heard.language());
		Set<String> asked = asked(moment, told);
		Set<String> chosen = new HashSet<>(StillTruePart.answered(told, "yes"));
		chosen.retainAll(asked);
		chosen.addAll(told.services());
		List<Match> found = write(moment, heard, chosen);
		this.matches.saveAll(found);
		Set<String> over = new HashSet<>(StillTruePart.answered(told, "no"));
		over.retainAll(asked);
		over.removeAll(told.services());
		if (!over.isEmpty()) {
			this.still.over(moment.customerId(), over, moment.siteId(), moment.authorId());
		}
		found.stream().filter(it -> it.withheld() == Match.Why.DECLINED).forEach(it -> leaveInPeace(moment, it));
		Map<UUID, UUID> teams = this.matchmaker.offerings(moment.siteId())
			.values()
			.stream()
			.collect(Collectors.toMap(Offering::id, Offering::ownerTeamId));
		List<UUID> passedOn = found.stream()
			.filter(Match::isPassedOn)
			.sorted(Comparator.comparing((Match it) -> teams.get(it.offeringId())))
			.map(Match::id)
			.toList();
		if (!passedOn.isEmpty()) {
			this.events.publishEvent(new MatchesPassedOn(moment.id(), passedOn));
		}
	}

	/** Services of which the form could ask whether they are still true, where it says something of any. */
	private Set<String> asked(Moment moment, LogMoment told) {
		boolean said = !StillTruePart.answered(told, "yes").isEmpty() || !StillTruePart.answered(told, "no").isEmpty();
		return (said && moment.customerId() != null) ? this.still.open(moment.siteId(), moment.customerId()) : Set.of();
	}

	private @Nullable String job(UUID person) {
		return this.settled.keep(MatchBook.class, person, () -> this.people.findById(person).map(Person::job)).orElse(null);
	}

	private List<Match> write(Moment moment, Suggestions heard, Set<String> chosen) {
		List<Match> found = new ArrayList<>();
		Instant now = this.clock.instant();
		heard.suggestions().forEach(it -> {
			Match match = new Match(moment.id(), it.offering().id(), it.strength(), found.size() + 1, it.evidence())
				.heardBy(TriggerHit.in(it.evidence(), it.heard(), heard.language(), now));
			found.add(chosen.remove(it.offering().key()) ? match.passedOn(now) : match);
		});
		heard.withheld().forEach(it -> {
			List<Evidence> evidence = (it.evidence() != null) ? List.of(it.evidence()) : List.of();
			Match match = new Match(moment.id(), it.offering().id(), 0, found.size() + 1, evidence).withheld(it.why())
				.heardBy(TriggerHit.in(evidence, it.offering(), heard.language(), now));
			found.add(chosen.remove(it.offering().key()) ? match.passedOn(now) : match);
		});
		Map<String, Offering> offerings = this.matchmaker.offerings(moment.siteId());
		chosen.stream().sorted().forEach(key -> {
			double strength = heard.heard(key).map(Suggestions.Suggestion::strength).orElse(0.0);
			List<Evidence> evidence = heard.heard(key).map(Suggestions.Suggestion::evidence).orElse(List.of());
			Offering offering = offerings.get(key);
			found.add(new Match(moment.id(), offering.id(), strength, found.size() + 1, evidence)
				.heardBy(TriggerHit.in(evidence, offering, heard.language(), now))
				.passedOn(now));
		});
		return found;
	}

	private void leaveInPeace(Moment moment, Match match) {
		if (moment.customerId() != null && !match.isPassedOn()) {
			this.desk.leaveInPeace(moment.customerId(), match.offeringId(), PEACE);
		}
	}
}
