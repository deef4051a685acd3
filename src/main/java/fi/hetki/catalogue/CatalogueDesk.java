package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds services, changes them and takes them out of use, and tells of it. */
@Service
@Transactional
public class CatalogueDesk {

	private final Catalogue catalogue;

	private final Teams teams;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CatalogueDesk(Catalogue catalogue, Teams teams, ApplicationEventPublisher events, Clock clock) {
		this.catalogue = catalogue;
		this.teams = teams;
		this.events = events;
		this.clock = clock;
	}

	public Offering add(UUID site, DescribeOffering wish) {
		return add(Entry.newId(), site, wish);
	}

	/** Adds a service under an id that the form has chosen; a second time it is the same service. */
	Offering add(UUID id, UUID site, DescribeOffering wish) {
		return this.catalogue.findById(id)
			.orElseGet(() -> told(added(id, site, Key.of(wish.name().en(), this.catalogue.keys(site)), wish)));
	}

	/**
	 * @param seen the version that the person had before her
	 * @throws ChangedMeanwhile where somebody else was faster
	 */
	public Offering revise(UUID id, int seen, DescribeOffering wish) {
		return change(id, seen, offering -> {
			ownTeam(offering.siteId(), wish);
			wish.applyTo(offering);
		});
	}

	/** Suggested no more; the leads that speak of it keep it. */
	public Offering archive(UUID id, int seen) {
		return change(id, seen, offering -> offering.archive(this.clock.instant()));
	}

	public Offering restore(UUID id, int seen) {
		return change(id, seen, Offering::restore);
	}

	/**
	 * Adds the services of a catalogue file to a site; one whose key the site knows already stays as it is.
	 * @return those that were added
	 * @throws IllegalArgumentException where the file names a team that the site does not have
	 */
	public List<Offering> stock(UUID site, Resource file) {
		CatalogueFile catalogue = CatalogueFile.read(file);
		Map<String, UUID> owners = this.teams.findBySiteIdOrderByKey(site)
			.stream()
			.collect(Collectors.toMap(Team::key, Team::id));
		Set<String> known = Set.copyOf(this.catalogue.keys(site));
		List<Offering> added = catalogue.services()
			.stream()
			.filter(it -> !known.contains(it.key()))
			.map(it -> added(Entry.newId(), site, it.key(), catalogue.wish(it, owners)))
			.toList();
		this.events.publishEvent(new CatalogueChanged(site));
		return added;
	}

	private Offering added(UUID id, UUID site, String key, DescribeOffering wish) {
		ownTeam(site, wish);
		return this.catalogue.save(wish.applyTo(new Offering(id, site, key, wish.ownerTeam())));
	}

	private Offering change(UUID id, int seen, Consumer<Offering> change) {
		Offering offering = this.catalogue.whole(id).orElseThrow(NotHere::new);
		if (offering.version() != seen) {
			throw new ChangedMeanwhile();
		}
		change.accept(offering);
		return told(offering);
	}

	private Offering told(Offering offering) {
		this.events.publishEvent(new CatalogueChanged(offering.siteId()));
		return offering;
	}

	private void ownTeam(UUID site, DescribeOffering wish) {
		if (this.teams.findById(wish.ownerTeam()).filter(it -> it.siteId().equals(site)).isEmpty()) {
			throw new IllegalArgumentException("A service is looked after by a team of its own site");
		}
	}
}
