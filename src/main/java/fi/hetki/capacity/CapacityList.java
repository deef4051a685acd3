package fi.hetki.capacity;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.leads.LeadScope;
import fi.hetki.people.Names;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services of the teams whose leads somebody sees; an admin sees all. */
@Component
@Transactional(readOnly = true)
public class CapacityList {

	private static final Comparator<ServiceLoad> LONGEST_FIRST = Comparator
		.comparing((ServiceLoad it) -> it.outlook().light())
		.thenComparingInt(it -> (it.outlook().workingDays() != null) ? it.outlook().workingDays() : Integer.MAX_VALUE)
		.thenComparingLong(ServiceLoad::open)
		.reversed()
		.thenComparing(ServiceLoad::key);

	private final Forecast forecast;

	private final Catalogue catalogue;

	private final LeadScope scope;

	private final Teams teams;

	private final Sites sites;

	CapacityList(Forecast forecast, Catalogue catalogue, LeadScope scope, Teams teams, Sites sites) {
		this.forecast = forecast;
		this.catalogue = catalogue;
		this.scope = scope;
		this.teams = teams;
		this.sites = sites;
	}

	/** The sites at which there is anything for this person to see; none for most people. */
	public List<Site> sites(SignedIn me) {
		Set<UUID> ids = teams(me).stream().map(Team::siteId).collect(Collectors.toSet());
		return this.sites.findAllById(ids).stream().sorted(Comparator.comparing(Site::name)).toList();
	}

	/** Her services at a site, those with the longest wait first. */
	public List<ServiceLoad> at(UUID site, SignedIn me) {
		Map<UUID, Names> owners = teams(me).stream()
			.filter(it -> it.siteId().equals(site))
			.collect(Collectors.toMap(Team::id, Team::name));
		Map<UUID, Load> loads = this.forecast.at(site).loads();
		return this.catalogue.allOf(site)
			.stream()
			.filter(it -> owners.containsKey(it.ownerTeamId()) && loads.containsKey(it.id()))
			.map(it -> ServiceLoad.of(it, owners.get(it.ownerTeamId()), loads.get(it.id())))
			.sorted(LONGEST_FIRST)
			.toList();
	}

	private List<Team> teams(SignedIn me) {
		return me.is(Role.ADMIN) ? this.teams.everywhere() : this.teams.findAllById(this.scope.teams(me));
	}
}
