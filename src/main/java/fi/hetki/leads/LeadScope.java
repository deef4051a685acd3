package fi.hetki.leads;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Settled;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Teams;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Tray;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whose leads somebody sees: those of the sites and teams that she manages and, where she takes leads, of her own team.
 * Every list, page, count and API answer asks here.
 */
@Component
public class LeadScope implements Tray {

	private final Leads leads;

	private final Teams teams;

	private final People people;

	private final Settled settled;

	LeadScope(Leads leads, Teams teams, People people, Settled settled) {
		this.leads = leads;
		this.teams = teams;
		this.people = people;
		this.settled = settled;
	}

	/** The teams whose leads this person sees; empty for most people. */
	public Set<UUID> teams(SignedIn me) {
		Set<UUID> seen = new HashSet<>(me.managedTeams());
		if (!me.managedSites().isEmpty()) {
			seen.addAll(this.settled.keep(LeadScope.class, me.managedSites(), () -> this.teams.idsAt(me.managedSites())));
		}
		if (me.takesLeads() && me.teamId() != null) {
			seen.add(me.teamId());
		}
		return seen;
	}

	/**
	 * @throws NotHere where there is no such lead, or it is none of hers
	 */
	public Lead lead(UUID id, SignedIn me) {
		return this.leads.findById(id).filter(it -> teams(me).contains(it.teamId())).orElseThrow(NotHere::new);
	}

	/** Who sees this lead and can sign in. */
	List<Person> readers(Lead lead) {
		return this.people.withDesk(lead.teamId(), siteOfDesk(lead));
	}

	boolean manages(Lead lead, SignedIn me) {
		return me.managedTeams().contains(lead.teamId()) || me.managedSites().contains(siteOfDesk(lead));
	}

	private UUID siteOfDesk(Lead lead) {
		return this.teams.findById(lead.teamId()).orElseThrow().siteId();
	}

	/** The lead and those that are looked after in it. */
	List<UUID> withJoined(Lead lead) {
		return Stream.concat(Stream.of(lead), this.leads.findByMergedIntoInOrderByOpenedAtAscIdAsc(List.of(lead.id())).stream()).map(Lead::id).toList();
	}

	@Override
	public long waiting(SignedIn me) {
		Set<UUID> seen = teams(me);
		return seen.isEmpty() ? 0 : this.leads.countOpen(seen);
	}
}
