package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works on the draft of a catalogue: adds services, changes them and takes them out of use. Nothing of it is in use yet. */
@Service
@Transactional
public class CatalogueDesk {

	private final Catalogue catalogue;

	private final Editions editions;

	private final Revisions revisions;

	private final Teams teams;

	private final Clock clock;

	CatalogueDesk(Catalogue catalogue, Editions editions, Revisions revisions, Teams teams, Clock clock) {
		this.catalogue = catalogue;
		this.editions = editions;
		this.revisions = revisions;
		this.teams = teams;
		this.clock = clock;
	}

	/** All services of a site as they will be once its draft is published, by key. */
	@Transactional(readOnly = true)
	public List<Drafted> drafted(UUID site) {
		Map<UUID, Revision> changed = this.editions.draft(site)
			.map(it -> this.revisions.findByEditionIdOrderByKey(it.id()))
			.orElse(List.of())
			.stream()
			.collect(Collectors.toMap(Revision::offeringId, Function.identity()));
		List<Drafted> all = new ArrayList<>();
		for (Offering it : this.catalogue.shelf(site)) {
			Revision revision = changed.remove(it.id());
			all.add((revision != null) ? Drafted.of(revision, site, it) : Drafted.of(it));
		}
		changed.values().forEach(it -> all.add(Drafted.of(it, site, null)));
		all.sort(Comparator.comparing(Drafted::key));
		return all;
	}

	/** One service as it will be. */
	@Transactional(readOnly = true)
	public Drafted draftedOne(UUID id) {
		Optional<Offering> offering = this.catalogue.whole(id);
		return this.revisions.draftOf(id)
			.map(it -> Drafted.of(it, this.editions.findById(it.editionId()).orElseThrow().siteId(), offering.orElse(null)))
			.orElseGet(() -> offering.map(Drafted::of).orElseThrow(NotHere::new));
	}

	/** Adds a service under an id that the form has chosen; a second time it is the same service. */
	public Drafted add(UUID id, UUID site, DescribeOffering wish, UUID by) {
		if (this.catalogue.existsById(id) || this.revisions.draftOf(id).isPresent()) {
			return draftedOne(id);
		}
		return add(id, site, Key.of(wish.name().en(), keys(site)), wish, by);
	}

	/** Adds a service under a key that the site does not have yet. */
	Drafted add(UUID id, UUID site, String key, DescribeOffering wish, @Nullable UUID by) {
		draftAll(site, List.of(new Wish(id, key, wish)), by);
		return draftedOne(id);
	}

	/** A service as somebody wants it to be. */
	record Wish(UUID id, String key, DescribeOffering content) {
	}

	/** Drafts many at once, new ones and others; what says nothing new leaves the draft. */
	void draftAll(UUID site, List<Wish> wishes, @Nullable UUID by) {
		Edition draft = draft(site);
		Set<UUID> own = this.teams.findBySiteIdOrderByKey(site).stream().map(Team::id).collect(Collectors.toSet());
		Map<UUID, Revision> drafted = this.revisions.findByEditionIdOrderByKey(draft.id())
			.stream()
			.collect(Collectors.toMap(Revision::offeringId, Function.identity()));
		Map<UUID, Offering> published = this.catalogue.shelf(site)
			.stream()
			.collect(Collectors.toMap(Offering::id, Function.identity()));
		for (Wish wish : wishes) {
			if (!own.contains(wish.content().ownerTeam())) {
				throw new IllegalArgumentException("A service is looked after by a team of its own site");
			}
			Offering offering = published.get(wish.id());
			Revision known = drafted.get(wish.id());
			if (offering != null && wish.content().equals(DescribeOffering.of(offering))) {
				Optional.ofNullable(known).ifPresent(this.revisions::delete);
			}
			else {
				this.revisions.save(((known != null) ? known : new Revision(draft.id(), wish.id(), wish.key()))
					.revise(wish.content(), by, this.clock.instant()));
			}
		}
		this.revisions.flush();
	}

	/**
	 * Changes what the draft says of a service. Where it then says what is published, nothing of it is left in the draft.
	 * @param seen what the person had before her, as {@link Drafted#seen()} said it
	 * @throws ChangedMeanwhile where somebody else was faster
	 */
	public Drafted revise(UUID id, String seen, DescribeOffering wish, UUID by) {
		Drafted now = unchanged(id, seen);
		draftAll(now.siteId(), List.of(new Wish(id, now.key(), wish)), by);
		return draftedOne(id);
	}

	/** Suggested no more once this is published; the leads that speak of it keep it. */
	public Drafted archive(UUID id, String seen, UUID by) {
		return revise(id, seen, draftedOne(id).content().archived(true), by);
	}

	public Drafted restore(UUID id, String seen, UUID by) {
		return revise(id, seen, draftedOne(id).content().archived(false), by);
	}

	/** Forgets what the draft says of a service; a new service is gone with it. */
	public void discard(UUID id, String seen) {
		unchanged(id, seen);
		this.revisions.delete(this.revisions.draftOf(id).orElseThrow(NotHere::new));
	}

	/**
	 * Drafts the services of a catalogue file; one whose key the site knows already stays as it is.
	 * @param owners teams of the site by the key that the file uses
	 * @throws IllegalArgumentException where the file names a team that is not among them
	 */
	public List<Drafted> draftFrom(Resource file, UUID site, Map<String, UUID> owners, @Nullable UUID by) {
		CatalogueFile catalogue = CatalogueFile.read(file);
		Set<String> known = Set.copyOf(keys(site));
		List<Wish> wishes = catalogue.services()
			.stream()
			.filter(it -> !known.contains(it.key()))
			.map(it -> new Wish(Entry.newId(), it.key(), catalogue.wish(it, owners)))
			.toList();
		draftAll(site, wishes, by);
		return wishes.stream().map(it -> draftedOne(it.id())).toList();
	}

	/** The teams of a site by key. */
	public Map<String, UUID> owners(UUID site) {
		return this.teams.findBySiteIdOrderByKey(site).stream().collect(Collectors.toMap(Team::key, Team::id));
	}

	/** The keys that services of a site have, in use, archived or drafted. */
	List<String> keys(UUID site) {
		Set<String> keys = new HashSet<>(this.catalogue.keys(site));
		this.editions.draft(site)
			.ifPresent(it -> this.revisions.findByEditionIdOrderByKey(it.id()).forEach(each -> keys.add(each.key())));
		return List.copyOf(keys);
	}

	/** The service as it is now, with its site locked, if that is what the person saw. */
	private Drafted unchanged(UUID id, String seen) {
		draft(draftedOne(id).siteId());
		Drafted now = draftedOne(id);
		if (!now.seen().equals(seen)) {
			throw new ChangedMeanwhile();
		}
		return now;
	}

	/** The draft of a site, a new one where there is none. Until the transaction ends nobody else works on it. */
	private Edition draft(UUID site) {
		this.editions.lock(site);
		Edition draft = this.editions.draft(site)
			.orElseGet(() -> new Edition(site, this.editions.inUse(site) + 1, this.clock.instant()));
		return this.editions.saveAndFlush(draft.workedOn(this.clock.instant()));
	}
}
