package fi.hetki.exchange;

import fi.hetki.inbox.LeadFilter;
import fi.hetki.inbox.LeadInbox;
import fi.hetki.inbox.LeadRow;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadBench;
import fi.hetki.leads.LeadEntry;
import fi.hetki.leads.LeadScope;
import fi.hetki.leads.LeadTask;
import fi.hetki.matching.Match;
import fi.hetki.matching.Matches;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.photos.PhotoDesk;
import fi.hetki.routing.RoutingDecision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a program about the leads that its owner sees. */
@Component
@Transactional(readOnly = true)
class LeadTeller {

	private final LeadInbox inbox;

	private final LeadScope scope;

	private final Matches matches;

	private final Workplaces workplaces;

	private final LeadBench bench;

	private final Teams teams;

	private final PhotoDesk photos;

	private final MessageSource messages;

	LeadTeller(LeadInbox inbox, LeadScope scope, Matches matches, Workplaces workplaces, LeadBench bench, Teams teams, PhotoDesk photos, MessageSource messages) {
		this.inbox = inbox;
		this.scope = scope;
		this.matches = matches;
		this.workplaces = workplaces;
		this.bench = bench;
		this.teams = teams;
		this.photos = photos;
		this.messages = messages;
	}

	LeadAnswer.Page page(SignedIn me, LeadFilter filter, int most) {
		// One more than asked for tells whether there is a next page.
		List<LeadRow> rows = this.inbox.list(me, filter, most + 1);
		List<LeadRow> shown = rows.stream().limit(most).toList();
		return new LeadAnswer.Page(told(shown),
				(rows.size() > most) ? filter.after(shown.get(most - 1)).after() : null);
	}

	/**
	 * @throws fi.hetki.shell.NotHere where there is no such lead, or it is none of hers
	 */
	LeadAnswer one(SignedIn me, UUID id) {
		Lead lead = this.scope.lead(id, me);
		Match match = this.matches.findById(lead.matchId()).orElseThrow();
		return LeadAnswer.of(this.inbox.one(me, id), this.workplaces.key(lead.siteId()))
			.with(Underlined.in(match.evidence()), lead.closure(), detail(lead, me));
	}

	/** Whether the last line of its trail is this note of hers. */
	boolean saidLast(SignedIn me, UUID id, String note) {
		List<LeadEntry> trail = this.bench.on(this.scope.lead(id, me)).trail();
		LeadEntry last = trail.isEmpty() ? null : trail.get(trail.size() - 1);
		return last != null && last.kind() == LeadEntry.Kind.NOTE && me.id().equals(last.by()) && note.equals(last.text());
	}

	/** These as lists show them; those that she may not see are left out. */
	List<LeadAnswer> these(SignedIn me, List<UUID> ids) {
		return told(this.inbox.these(me, ids));
	}

	private List<LeadAnswer> told(List<LeadRow> rows) {
		Map<UUID, Site> sites = this.workplaces.byId(rows.stream().map(LeadRow::siteId).distinct().toList());
		return rows.stream().map(it -> LeadAnswer.of(it, sites.get(it.siteId()).key())).toList();
	}

	private LeadDetail detail(Lead lead, SignedIn me) {
		LeadBench.Laid laid = this.bench.on(lead);
		Locale locale = Locale.forLanguageTag(me.language());
		Map<UUID, Team> teams = this.teams.everywhere().stream().collect(Collectors.toMap(Team::id, Function.identity()));
		return new LeadDetail(lead.customerId(), this.workplaces.key(teams.get(lead.teamId())), lead.mergedInto(), task(laid.planned()),
				laid.tasks().stream().map(LeadTeller::task).toList(),
				PhotoAnswer.of(this.photos.of(lead.momentId()), "/api/v1/leads/" + lead.id() + "/photos/"),
				laid.trail().stream().map(it -> line(it, laid, teams)).toList(),
				laid.trail()
					.stream()
					.flatMap(it -> laid.decisions().getOrDefault(it.id(), List.of()).stream())
					.map(it -> decided(it, laid, teams, teams.get(lead.teamId()), locale))
					.toList());
	}

	private static LeadDetail.@Nullable Task task(@Nullable LeadTask it) {
		return (it != null) ? new LeadDetail.Task(it.id(), it.text(), it.dueOn(), it.isDone()) : null;
	}

	private LeadDetail.Line line(LeadEntry it, LeadBench.Laid laid, Map<UUID, Team> teams) {
		return new LeadDetail.Line(String.valueOf(Reading.word(it.kind())), it.at(), name(it.by(), laid), name(it.about(), laid),
				Reading.word(it.stage()), (it.teamId() != null) ? this.workplaces.key(teams.get(it.teamId())) : null, it.text());
	}

	private static @Nullable String name(@Nullable UUID person, LeadBench.Laid laid) {
		return Optional.ofNullable(person).map(laid.names()::get).map(Person::name).orElse(null);
	}

	/** In the words that the page of the lead has for it. */
	private LeadDetail.Decided decided(RoutingDecision it, LeadBench.Laid laid, Map<UUID, Team> teams, Team own, Locale locale) {
		Team team = (it.teamId() != null) ? teams.get(it.teamId()) : own;
		return new LeadDetail.Decided(it.decidedAt(), this.workplaces.key(team), name(it.personId(), laid), it.reasons().stream().map(why -> {
			String person = name(why.person(), laid);
			String whom = (person != null) ? person : team.name().in(locale);
			return new LeadDetail.Because(person, this.messages.getMessage("routing.reason." + why.key(), new Object[] { whom, why.detail() }, locale));
		}).toList());
	}
}
