package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

	private final GoldenMoments golden;

	private final Teams teams;

	private final Clock clock;

	CatalogueDesk(Catalogue catalogue, Editions editions, Revisions revisions, GoldenMoments golden, Teams teams, Clock clock) {
		this.catalogue = catalogue;
		this.editions = editions;
		this.revisions = revisions;
		this.golden = golden;
		this.teams = teams;
		this.clock = clock;
	}

	/** All services of a site as they will be once its draft is published, by key. */
	@Transactional(readOnly = true)
	public List<Drafted> drafted(UUID site) {
		Map<UUID, Revision> changed = new HashMap<>(this.editions.draft(site).map(this::revised).orElse(Map.of()));
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
		Offering offering = this.catalogue.whole(id).orElse(null);
		Revision revision = this.revisions.draftOf(id).orElse(null);
		if (revision != null) {
			return Drafted.of(revision, siteOf(id), offering);
		}
		return Optional.ofNullable(offering).map(Drafted::of).orElseThrow(NotHere::new);
	}

	/** Adds a service under an id that the form has chosen; a second time it is the same service. */
	public Drafted add(UUID id, UUID site, DescribeOffering wish, UUID by) {
		this.editions.lock(site);
		if (this.catalogue.existsById(id) || this.revisions.draftedAt(id).isPresent()) {
			return draftedOne(id);
		}
		draftAll(site, List.of(new Wish(id, Key.of(wish.name().en(), keys(site)), wish)), by);
		return draftedOne(id);
	}

	/** A service as somebody wants it to be. */
	record Wish(UUID id, String key, DescribeOffering content) {
	}

	/**
	 * Drafts many at once, new ones and others. What says nothing new changes nothing, and what says again what is
	 * published leaves the draft.
	 */
	void draftAll(UUID site, List<Wish> wishes, @Nullable UUID by) {
		this.editions.lock(site);
		Set<UUID> own = this.teams.findBySiteIdOrderByKey(site).stream().map(Team::id).collect(Collectors.toSet());
		if (!wishes.stream().allMatch(it -> own.contains(it.content().ownerTeam()))) {
			throw new IllegalArgumentException("A service is looked after by a team of its own site");
		}
		Map<UUID, Drafted> now = drafted(site).stream().collect(Collectors.toMap(Drafted::id, Function.identity()));
		List<Wish> news = wishes.stream()
			.filter(it -> !now.containsKey(it.id()) || !it.content().equals(now.get(it.id()).content()))
			.toList();
		if (news.isEmpty()) {
			return;
		}
		Edition draft = draft(site);
		Map<UUID, Revision> known = revised(draft);
		for (Wish wish : news) {
			Drafted before = now.get(wish.id());
			Revision revision = known.getOrDefault(wish.id(), new Revision(draft.id(), wish.id(), wish.key()));
			if (before != null && wish.content().equals(before.published())) {
				this.revisions.delete(revision);
			}
			else {
				this.revisions.save(revision.revise(wish.content(), by, this.clock.instant()));
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
		return revise(id, seen, it -> wish, by);
	}

	/** Suggested no more once this is published; the leads that speak of it keep it. */
	public Drafted archive(UUID id, String seen, UUID by) {
		return revise(id, seen, it -> it.archived(true), by);
	}

	public Drafted restore(UUID id, String seen, UUID by) {
		return revise(id, seen, it -> it.archived(false), by);
	}

	private Drafted revise(UUID id, String seen, UnaryOperator<DescribeOffering> wish, UUID by) {
		Drafted now = unchanged(id, seen);
		draftAll(now.siteId(), List.of(new Wish(id, now.key(), wish.apply(now.content()))), by);
		return draftedOne(id);
	}

	/** Forgets what the draft says of a service; a new one is gone with its golden moments. */
	public void discard(UUID id, String seen) {
		Drafted now = unchanged(id, seen);
		this.revisions.delete(this.revisions.draftOf(id).orElseThrow(NotHere::new));
		draft(now.siteId());
		if (now.isNew()) {
			this.golden.deleteByOfferingId(id);
		}
	}

	/**
	 * Drafts the services of a catalogue file; one whose key the site knows already stays as it is.
	 * @param owners teams of the site by the key that the file uses
	 * @throws IllegalArgumentException where the file names a team that is not among them
	 */
	public List<Drafted> draftFrom(Resource file, UUID site, Map<String, UUID> owners, @Nullable UUID by) {
		CatalogueFile catalogue = CatalogueFile.read(file);
		this.editions.lock(site);
		Set<String> known = Set.copyOf(keys(site));
		List<Wish> wishes = catalogue.services()
			.stream()
			.filter(it -> !known.contains(it.key()))
			.map(it -> new Wish(Entry.newId(), it.key(), catalogue.wish(it, owners)))
			.toList();
		draftAll(site, wishes, by);
		Set<UUID> added = wishes.stream().map(Wish::id).collect(Collectors.toSet());
		return drafted(site).stream().filter(it -> added.contains(it.id())).toList();
	}

	/** The teams of a site by key. */
	public Map<String, UUID> owners(UUID site) {
		return this.teams.findBySiteIdOrderByKey(site).stream().collect(Collectors.toMap(Team::key, Team::id));
	}

	/** The keys that services of a site have, in use, archived or drafted. */
	List<String> keys(UUID site) {
		Set<String> keys = new HashSet<>(this.catalogue.keys(site));
		this.editions.draft(site).ifPresent(it -> revised(it).values().forEach(each -> keys.add(each.key())));
		return List.copyOf(keys);
	}

	/** The service as it is now, with its site locked before it is read, if that is what the person saw. */
	private Drafted unchanged(UUID id, String seen) {
		this.editions.lock(siteOf(id));
		Drafted now = draftedOne(id);
		if (!now.seen().equals(seen)) {
			throw new ChangedMeanwhile();
		}
		return now;
	}

	private UUID siteOf(UUID id) {
		return this.catalogue.siteOf(id).or(() -> this.revisions.draftedAt(id)).orElseThrow(NotHere::new);
	}

	private Map<UUID, Revision> revised(Edition edition) {
		return this.revisions.findByEditionIdOrderByKey(edition.id())
			.stream()
			.collect(Collectors.toMap(Revision::offeringId, Function.identity()));
	}

	/** The draft of a site, a new one where there is none. Its site is locked, so nobody else works on it. */
	private Edition draft(UUID site) {
		Edition draft = this.editions.draft(site)
			.orElseGet(() -> new Edition(site, this.editions.inUse(site) + 1, this.clock.instant()));
		return this.editions.saveAndFlush(draft.workedOn(this.clock.instant()));
	}
}
