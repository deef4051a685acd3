package fi.hetki.exchange;

import fi.hetki.leads.LeadScope;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sites that somebody may name: her own and those that she manages, and every one for an admin. */
@Component
class Workplaces {

	private final Sites sites;

	private final Teams teams;

	private final LeadScope scope;

	private final People people;

	Workplaces(Sites sites, Teams teams, LeadScope scope, People people) {
		this.people = people;
		this.sites = sites;
		this.teams = teams;
		this.scope = scope;
	}

	/** The site named, or her own. Nobody can tell a site that is none of hers from one that does not exist. */
	UUID of(SignedIn me, @Nullable String name, Reading reading) {
		return (name == null) ? me.siteId() : named(name, it -> isHers(it, me), reading);
	}

	/**
	 * The site named, or her own, where nothing else has to be read.
	 * @throws fi.hetki.shell.Problems.Refused where it is not known
	 */
	UUID only(SignedIn me, @Nullable String name) {
		Reading reading = new Reading();
		UUID site = of(me, name, reading);
		reading.done();
		return site;
	}

	/** Any site of the firm, or her own: what a site offers is no secret among the people of the firm. */
	UUID offering(SignedIn me, @Nullable String name, Reading reading) {
		return (name == null) ? me.siteId() : named(name, it -> true, reading);
	}

	/** The site named, where it is hers or has leads that she sees. */
	@Nullable UUID withLeads(SignedIn me, @Nullable String name, Reading reading) {
		Collection<UUID> seen = sitesWithLeads(me);
		return (name == null) ? null : named(name, it -> isHers(it, me) || seen.contains(it.id()), reading);
	}

	Collection<UUID> sitesWithLeads(SignedIn me) {
		return this.teams.findAllById(this.scope.teams(me)).stream().map(Team::siteId).collect(Collectors.toSet());
	}

	private UUID named(String name, Predicate<Site> allowed, Reading reading) {
		List<Site> found = this.sites.named(Reading.whole(name).replace("\u0000", ""));
		Stream<Site> keysFirst = Stream.concat(found.stream().filter(it -> it.key().equals(name)), found.stream());
		Optional<UUID> site = keysFirst.findFirst().filter(allowed).map(Site::id);
		if (site.isEmpty()) {
			reading.wrong("site", "exchange.site.unknown");
		}
		return site.orElse(new UUID(0, 0));
	}

	private static boolean isHers(Site site, SignedIn me) {
		return me.is(Role.ADMIN) || site.id().equals(me.siteId()) || me.managedSites().contains(site.id());
	}

	String key(UUID site) {
		return this.sites.findById(site).map(Site::key).orElseThrow();
	}

	/** A team by its site and its key, as in {@code site-w/service}. */
	String key(Team team) {
		return key(team.siteId()) + "/" + team.key();
	}

	/** Any team of the firm: a lead may go to every desk. */
	@Nullable UUID team(String field, @Nullable String name, Reading reading) {
		String[] parts = (name != null) ? Reading.whole(name).replace("\u0000", "").split("/", 2) : new String[0];
		if (name == null) {
			return null;
		}
		Optional<UUID> found = (parts.length < 2) ? Optional.empty() : this.sites.findByKey(parts[0])
			.flatMap(site -> this.teams.findBySiteIdOrderByKey(site.id()).stream().filter(it -> it.key().equals(parts[1])).findFirst())
			.map(Team::id);
		if (found.isEmpty()) {
			reading.wrong(field, "exchange.team.unknown");
		}
		return found.orElse(null);
	}

	/** Somebody by her login. */
	@Nullable UUID person(String field, @Nullable String login, Reading reading) {
		if (login == null) {
			return null;
		}
		return this.people.known(Reading.whole(login).replace("\u0000", "")).map(Person::id).orElseGet(() -> {
			reading.wrong(field, "exchange.person.unknown");
			return null;
		});
	}

	Map<UUID, Site> byId(Collection<UUID> ids) {
		return this.sites.findAllById(ids).stream().collect(Collectors.toMap(Site::id, Function.identity()));
	}
}
