package fi.hetki.demo;

import fi.hetki.moments.Channel;
import fi.hetki.people.SignedIn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is who: the names of the file, and the keys under which they were stored. */
record Cast(Map<String, UUID> sites, Map<String, UUID> teams, Map<String, SignedIn> staff, Map<String, UUID> customers,
		Map<UUID, String> services, Map<String, UUID> places) {

	static final String PASSWORD = "hetki-demo";

	Cast() {
		this(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
	}

	UUID site(String name) {
		return this.sites.get(name);
	}

	/** Where a code hangs for those who meet like this. */
	@Nullable UUID place(String site, Channel channel) {
		return this.places.get(site + "/" + channel);
	}

	SignedIn person(String name) {
		return this.staff.get(name);
	}

	/** Whoever manages this site, the one with the fewest sites first. */
	SignedIn managerOf(UUID site) {
		return this.staff.values()
			.stream()
			.filter(it -> it.managedSites().contains(site) && it.takesLeads())
			.min(Comparator.comparingInt((SignedIn it) -> it.managedSites().size()).thenComparing(SignedIn::login))
			.orElseThrow();
	}
}
