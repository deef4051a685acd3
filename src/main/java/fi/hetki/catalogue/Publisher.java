package fi.hetki.catalogue;

import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a draft into use, and goes back to an earlier version. */
@Service
@Transactional
public class Publisher {

	private final Catalogue catalogue;

	private final Editions editions;

	private final Revisions revisions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Publisher(Catalogue catalogue, Editions editions, Revisions revisions, ApplicationEventPublisher events, Clock clock) {
		this.catalogue = catalogue;
		this.editions = editions;
		this.revisions = revisions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @param seen the version of the draft that the person looked at
	 * @param by null where the product brings the services along
	 * @throws ChangedMeanwhile where somebody has worked on the draft since, or has published it
	 * @throws NotHere where there is nothing to publish
	 */
	public Edition publish(UUID site, int seen, @Nullable UUID by, @Nullable String reason) {
		this.editions.lock(site);
		Edition draft = this.editions.draft(site).orElseThrow(NotHere::new);
		if (draft.version() != seen) {
			throw new ChangedMeanwhile();
		}
		List<Revision> changes = this.revisions.findByEditionIdOrderByKey(draft.id());
		if (changes.isEmpty()) {
			throw new NotHere();
		}
		apply(changes, site);
		return told(draft.publish(by, reason, this.clock.instant()));
	}

	/**
	 * For programs, which may send the same again: what was published as it was seen is not published a second time.
	 * @param seen the draft that was looked at, as {@link Edition#seen()} names it
	 * @throws ChangedMeanwhile where that is neither the draft nor in use
	 */
	public Edition publish(UUID site, String seen, UUID by, @Nullable String reason) {
		this.editions.lock(site);
		Optional<Edition> draft = this.editions.draft(site).filter(it -> it.seen().equals(seen));
		return draft.isPresent() ? publish(site, draft.get().version(), by, reason)
				: inUse(site, seen).orElseThrow(ChangedMeanwhile::new);
	}

	/** The version in use, where it is the draft that was looked at. */
	@Transactional(readOnly = true)
	public Optional<Edition> inUse(UUID site, String seen) {
		return this.editions.latest(site).filter(it -> it.wasPublishedAs(seen));
	}

	/** Publishes the draft as it stands. */
	public Edition publish(UUID site, @Nullable UUID by) {
		this.editions.lock(site);
		return publish(site, this.editions.draft(site).orElseThrow(NotHere::new).version(), by, null);
	}

	/**
	 * Makes the catalogue what it was in an earlier version; that is a version of its own, so one can go back from it too.
	 * What is drafted stays drafted. Where the catalogue is like that already, nothing happens.
	 * @throws NotHere for a version that never was, or that is in use
	 */
	public Edition goBack(UUID site, int number, UUID by) {
		this.editions.lock(site);
		return goBackFrom(this.editions.latest(site).orElseThrow(NotHere::new), number, by);
	}

	/**
	 * @param seen the version that was in use when the person decided to go back
	 * @throws ChangedMeanwhile where another one is in use now
	 */
	public Edition goBack(UUID site, int number, int seen, UUID by) {
		this.editions.lock(site);
		Edition inUse = this.editions.latest(site).orElseThrow(NotHere::new);
		if (inUse.number() != seen && !Integer.valueOf(number).equals(inUse.restores())) {
			throw new ChangedMeanwhile();
		}
		return goBackFrom(inUse, number, by);
	}

	private Edition goBackFrom(Edition inUse, int number, UUID by) {
		UUID site = inUse.siteId();
		if (number < 1 || number >= inUse.number()) {
			throw new NotHere();
		}
		Map<UUID, DescribeOffering> now = shelf(site).values().stream().collect(Collectors.toMap(Offering::id, DescribeOffering::of));
		List<Revision> back = earlier(site, number).stream()
			.filter(it -> !asItWas(it).equals(now.get(it.offeringId())))
			.toList();
		if (back.isEmpty()) {
			return inUse;
		}
		Optional<Edition> draft = this.editions.draft(site);
		draft.ifPresent(it -> {
			it.giveWay();
			this.editions.saveAndFlush(it);
		});
		Instant at = this.clock.instant();
		Edition edition = this.editions.saveAndFlush(new Edition(site, inUse.number() + 1, at).restoring(number).publish(by, null, at));
		List<Revision> restored = back.stream()
			.map(it -> new Revision(edition.id(), it.offeringId(), it.key()).revise(asItWas(it), by, at))
			.toList();
		apply(restored, site);
		draft.ifPresent(it -> forgetWhatIsInUse(it, restored));
		return told(edition);
	}

	/** For each service that was changed since, the first change: what it took the place of is what it was. */
	private Collection<Revision> earlier(UUID site, int number) {
		Map<UUID, Revision> first = new LinkedHashMap<>();
		this.revisions.publishedAfter(site, number).forEach(it -> first.putIfAbsent(it.offeringId(), it));
		return first.values();
	}

	/** A service that did not exist yet is out of use, because leads may speak of it. */
	private static DescribeOffering asItWas(Revision revision) {
		DescribeOffering former = revision.former();
		return (former != null) ? former : revision.content().archived(true);
	}

	/** What going back has brought into use is no change of the draft any more. */
	private void forgetWhatIsInUse(Edition draft, List<Revision> restored) {
		Map<UUID, DescribeOffering> inUse = restored.stream().collect(Collectors.toMap(Revision::offeringId, Revision::content));
		this.revisions.findByEditionIdOrderByKey(draft.id())
			.stream()
			.filter(it -> it.content().equals(inUse.get(it.offeringId())))
			.forEach(this.revisions::delete);
	}

	private void apply(List<Revision> revisions, UUID site) {
		Map<UUID, Offering> shelf = shelf(site);
		for (Revision revision : revisions) {
			Offering offering = shelf.get(revision.offeringId());
			DescribeOffering content = revision.content();
			revision.replaces((offering != null) ? DescribeOffering.of(offering) : null);
			Offering changed = content.applyTo((offering != null) ? offering
					: new Offering(revision.offeringId(), site, revision.key(), content.ownerTeam()));
			if (content.archived()) {
				changed.archive(this.clock.instant());
			}
			else {
				changed.restore();
			}
			this.catalogue.save(changed);
			this.revisions.save(revision);
		}
	}

	private Map<UUID, Offering> shelf(UUID site) {
		return this.catalogue.shelf(site).stream().collect(Collectors.toMap(Offering::id, Function.identity()));
	}

	private Edition told(Edition edition) {
		this.editions.saveAndFlush(edition);
		this.events.publishEvent(new CatalogueChanged(edition.siteId()));
		return edition;
	}
}
