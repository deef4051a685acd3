package fi.hetki.leads;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.customers.Customer;
import fi.hetki.customers.Customers;
import fi.hetki.matching.Match;
import fi.hetki.matching.Matches;
import fi.hetki.moments.Moment;
import fi.hetki.people.Names;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.routing.RoutingDecision;
import fi.hetki.routing.RoutingDecisions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever noticed a need what became of it, also when nothing did. */
@Service
@Transactional(readOnly = true)
public class Fates {

	private static final String BLOCK = "block.";

	private final Leads leads;

	private final LeadHolds holds;

	private final LeadEntries entries;

	private final Matches matches;

	private final RoutingDecisions decisions;

	private final Catalogue catalogue;

	private final Customers customers;

	private final People people;

	private final Teams teams;

	Fates(Leads leads, LeadHolds holds, LeadEntries entries, Matches matches, RoutingDecisions decisions, Catalogue catalogue,
			Customers customers, People people, Teams teams) {
		this.leads = leads;
		this.holds = holds;
		this.entries = entries;
		this.matches = matches;
		this.decisions = decisions;
		this.catalogue = catalogue;
		this.customers = customers;
		this.people = people;
		this.teams = teams;
	}

	/** The latest leads that came from this person's moments. */
	public List<Fate> latestOf(UUID person, int most) {
		return follow(this.leads.noticedBy(person, Limit.of(most)));
	}

	/** What became of each need of a moment that was passed on, and why there is no lead where there is none. */
	public List<Fate> of(Moment moment) {
		List<Match> passedOn = this.matches.findByMomentIdOrderByPlace(moment.id()).stream().filter(Match::isPassedOn).toList();
		List<Lead> found = this.leads.findByMomentIdOrderById(moment.id());
		List<Fate> fates = new ArrayList<>(follow(found));
		Map<UUID, Match> byId = passedOn.stream().collect(Collectors.toMap(Match::id, Function.identity()));
		found.stream().map(Lead::matchId).forEach(byId::remove);
		if (!byId.isEmpty()) {
			Map<UUID, RoutingDecision> latest = new LinkedHashMap<>();
			this.decisions.findByMatchIdInOrderByDecidedAt(byId.keySet()).forEach(it -> latest.put(it.matchId(), it));
			latest.values()
				.stream()
				.filter(it -> it.outcome() == RoutingDecision.Outcome.BLOCK)
				.map(it -> blocked(moment, byId.get(it.matchId()), it))
				.forEach(fates::add);
		}
		return fates;
	}

	private Fate blocked(Moment moment, Match match, RoutingDecision decision) {
		Offering offering = this.catalogue.findById(match.offeringId()).orElseThrow();
		String why = decision.reasons().get(0).key().substring(BLOCK.length());
		return new Fate(null, moment.id(), null, offering.name(), offering.key(), null, why, null,
				team(offering.ownerTeamId()), decision.decidedAt(), null, null, List.of(), List.of(), null);
	}

	private Names team(UUID id) {
		return this.teams.findById(id).map(Team::name).orElseThrow();
	}

	/** What was merged into another lead is told on: that one is the same need. */
	private List<Fate> follow(List<Lead> found) {
		Map<UUID, Fate> others = tell(this.leads.findAllById(ids(found, Lead::mergedInto)), Collections.emptyMap()).stream()
			.collect(Collectors.toMap(Fate::leadId, Function.identity()));
		return tell(found, others);
	}

	/** @param others fates of the leads into which these were merged; what was said there by its noticer is left to her */
	private List<Fate> tell(List<Lead> found, Map<UUID, Fate> others) {
		Map<UUID, String> names = this.customers.findAllById(ids(found, Lead::customerId))
			.stream()
			.collect(Collectors.toMap(Customer::id, Customer::name));
		Map<UUID, Names> desks = this.teams.findAllById(ids(found, Lead::teamId))
			.stream()
			.collect(Collectors.toMap(Team::id, Team::name));
		List<LeadEntry> talk = this.entries.findByLeadIdInAndKindInOrderByAtTimeAscIdAsc(ids(found, Lead::id), LeadEntry.Kind.TALK);
		Map<UUID, Person> staff = this.people.findAllById(Stream
			.of(ids(found, Lead::assigneeId).stream(), ids(found, it -> (it.closure() != null) ? it.closure().by() : null).stream(),
					talk.stream().map(LeadEntry::by))
			.flatMap(Function.identity())
			.distinct()
			.toList()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
		Map<UUID, List<LeadHold>> waits = this.holds.findByLeadIdIn(ids(found, Lead::id))
			.stream()
			.collect(Collectors.groupingBy(LeadHold::leadId));
		Set<UUID> joined = this.leads.findByMergedIntoInOrderByOpenedAtAscIdAsc(ids(found, Lead::id)).stream().map(Lead::mergedInto).collect(Collectors.toSet());
		Map<UUID, List<Fate.Line>> said = talk.stream()
			.filter(it -> it.kind() != LeadEntry.Kind.JOINED || (it.text() != null && joined.contains(it.leadId())))
			.collect(Collectors.groupingBy(LeadEntry::leadId, Collectors.mapping(
					it -> new Fate.Line(it.kind(), staff.get(it.by()).firstName(), it.text()), Collectors.toList())));
		return found.stream()
			.map(it -> new Fate(it.id(), it.momentId(), names.get(it.customerId()),
					it.offered().name(), it.offered().key(), it.stage(), null,
					first(staff.get(it.assigneeId())), desks.get(it.teamId()), it.dueAt(),
					it.closure(), (it.closure() != null) ? full(staff.get(it.closure().by())) : null,
					waits.getOrDefault(it.id(), List.of()),
					said.getOrDefault(it.id(), List.of()), others.get(it.mergedInto())))
			.toList();
	}

	private static List<UUID> ids(List<Lead> leads, Function<Lead, @Nullable UUID> id) {
		return leads.stream().map(id).filter(Objects::nonNull).distinct().toList();
	}

	private static @Nullable String first(@Nullable Person person) {
		return (person != null) ? person.firstName() : null;
	}

	private static @Nullable String full(@Nullable Person person) {
		return (person != null) ? person.name() : null;
	}
}
