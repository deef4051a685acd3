package fi.hetki.catalogue;

import fi.hetki.people.Reception;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogues that the product brings along, for a site that has no services yet. */
@Service
@Transactional
public class Starters {

	static final List<String> ALL = List.of("workshop", "accounting");

	/** Instead of the id of a team: open the one that the catalogue thinks of. */
	static final String NEW_TEAM = "new";

	private final CatalogueDesk desk;

	private final GoldenMoments golden;

	private final Editions editions;

	private final Teams teams;

	private final Reception reception;

	Starters(CatalogueDesk desk, GoldenMoments golden, Editions editions, Teams teams, Reception reception) {
		this.desk = desk;
		this.golden = golden;
		this.editions = editions;
		this.teams = teams;
		this.reception = reception;
	}

	/** @param industry as a site has it, such as {@code workshop} */
	public static Resource file(String industry) {
		return new ClassPathResource("catalogue/starter-" + industry + ".json");
	}

	/**
	 * A ready catalogue to choose from.
	 * @param owners the teams it thinks of, each with the names of what that team would look after
	 */
	record Starter(String name, int services, List<Owner> owners) {
	}

	record Owner(CatalogueFile.OwnerTeam team, List<CatalogueFile.Service> services) {
	}

	static Starter starter(String name) {
		CatalogueFile file = CatalogueFile.read(file(name));
		Map<String, List<CatalogueFile.Service>> services = file.services().stream().collect(Collectors.groupingBy(CatalogueFile.Service::ownerTeam));
		return new Starter(name, file.services().size(), file.teams()
			.stream()
			.filter(it -> services.containsKey(it.key()))
			.map(it -> new Owner(it, services.get(it.key())))
			.toList());
	}

	/** Whether the site may begin with one: it has no service, in use, archived or drafted. */
	@Transactional(readOnly = true)
	public boolean offered(UUID site) {
		return this.desk.keys(site).isEmpty();
	}

	/**
	 * Drafts a ready catalogue with the moments by which it is judged.
	 * @param owners for each key of a team of the catalogue the id of a team of the site, or {@link #NEW_TEAM}
	 * @return whether it was done; not where the site has services by now
	 */
	boolean begin(String name, UUID site, Map<String, String> owners, UUID by) {
		this.editions.lock(site);
		if (!offered(site)) {
			return false;
		}
		Map<String, UUID> teams = new HashMap<>();
		starter(name).owners().forEach(it -> teams.put(it.team().key(), team(site, it.team(), owners.get(it.team().key()))));
		Map<String, UUID> drafted = this.desk.draftFrom(file(name), site, teams, by)
			.stream()
			.collect(Collectors.toMap(Drafted::key, Drafted::id));
		Map<String, CatalogueFile.Service> services = CatalogueFile.read(file(name))
			.services()
			.stream()
			.collect(Collectors.toMap(CatalogueFile.Service::key, Function.identity()));
		drafted.forEach((key, id) -> remember(site, id, services.get(key)));
		return true;
	}

	private UUID team(UUID site, CatalogueFile.OwnerTeam wanted, String chosen) {
		List<Team> own = this.teams.findBySiteIdOrderByKey(site);
		if (!chosen.equals(NEW_TEAM)) {
			return own.stream().map(Team::id).filter(it -> it.toString().equals(chosen)).findFirst().orElseThrow();
		}
		return own.stream()
			.filter(it -> it.key().equals(wanted.key()))
			.findFirst()
			.orElseGet(() -> this.reception.openTeam(site, wanted.key(), wanted.name()))
			.id();
	}

	private void remember(UUID site, UUID offering, CatalogueFile.Service service) {
		if (service.golden() != null) {
			this.golden.saveAll(service.golden().stream().map(it -> new Golden(site, offering, it.language(), it.text(), it.expected())).toList());
		}
	}
}
