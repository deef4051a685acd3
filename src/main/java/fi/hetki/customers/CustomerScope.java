package fi.hetki.customers;

import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.people.Sites;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.shell.NotHere;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose customers somebody sees: those of her own site and of those that she manages; an admin those of every site.
 * Managers look after the customers of the sites that they manage, admins after all.
 */
@Component
@Transactional(readOnly = true)
public class CustomerScope {

	private final Customers customers;

	private final Sites sites;

	private final Teams teams;

	CustomerScope(Customers customers, Sites sites, Teams teams) {
		this.customers = customers;
		this.sites = sites;
		this.teams = teams;
	}

	private Set<UUID> managed(SignedIn me) {
		Set<UUID> managed = new HashSet<>(me.managedSites());
		managed.addAll(this.teams.findAllById(me.managedTeams()).stream().map(Team::siteId).collect(Collectors.toSet()));
		return managed;
	}

	public boolean sees(SignedIn me, UUID site) {
		return me.is(Role.ADMIN) || me.siteId().equals(site) || managed(me).contains(site);
	}

	/** Whether she may change, merge and import, and see what others wrote of these customers. */
	public boolean looksAfter(SignedIn me, UUID site) {
		return me.is(Role.ADMIN) || me.is(Role.MANAGER) && managed(me).contains(site);
	}

	/** The sites among which she can choose, by name. */
	List<Site> sites(SignedIn me) {
		return this.sites.findAllByOrderByNameAscIdAsc().stream().filter(it -> sees(me, it.id())).toList();
	}

	/**
	 * The site named, or her own.
	 * @throws NotHere where it is none of hers
	 */
	Site site(SignedIn me, @Nullable String key) {
		List<Site> hers = sites(me);
		return hers.stream()
			.filter(it -> (key != null) ? it.key().equals(key) : it.id().equals(me.siteId()))
			.findFirst()
			.orElseThrow(NotHere::new);
	}

	Site siteOf(Customer customer) {
		return this.sites.findById(customer.siteId()).orElseThrow();
	}

	/**
	 * One who exists, or the one that it was merged into.
	 * @throws NotHere where there is none, or none of hers
	 */
	public Customer one(UUID id, SignedIn me) {
		Customer it = this.customers.findById(id).orElseThrow(NotHere::new);
		for (int steps = 0; it.mergedInto() != null && steps < 50; steps++) {
			it = this.customers.findById(it.mergedInto()).orElseThrow(NotHere::new);
		}
		if (!it.exists() || !sees(me, it.siteId())) {
			throw new NotHere();
		}
		// The page reads all of it after the transaction.
		it.card();
		return it;
	}

	/** @throws NotHere also where she may only look */
	public Customer own(UUID id, SignedIn me) {
		Customer it = one(id, me);
		if (!looksAfter(me, it.siteId())) {
			throw new NotHere();
		}
		return it;
	}
}
