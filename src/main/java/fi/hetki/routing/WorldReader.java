package fi.hetki.routing;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.people.Entry;
import fi.hetki.people.People;
import fi.hetki.people.Sites;
import fi.hetki.people.Teams;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads everything that rules can name. */
@Component
public class WorldReader {

	private final Sites sites;

	private final Teams teams;

	private final People people;

	private final Catalogue catalogue;

	WorldReader(Sites sites, Teams teams, People people, Catalogue catalogue) {
		this.sites = sites;
		this.teams = teams;
		this.people = people;
		this.catalogue = catalogue;
	}

	public World read() {
		return new World(byId(this.sites.findAll()), byId(this.teams.everywhere()), byId(this.people.everybody()),
				byId(this.catalogue.findAll()));
	}

	private static <T extends Entry> Map<UUID, T> byId(List<T> all) {
		return all.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
	}
}
