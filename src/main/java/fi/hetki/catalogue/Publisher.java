package fi.hetki.catalogue;

import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
		changes.forEach(it -> apply(it, site));
		return told(draft.publish(by, reason, this.clock.instant()));
	}

	/** Publishes the draft as it stands. */
	public Edition publish(UUID site, @Nullable UUID by) {
		this.editions.lock(site);
		return publish(site, this.editions.draft(site).orElseThrow(NotHere::new).version(), by, null);
	}

	/**
	 * Makes the catalogue what it was in an earlier version; that is a version of its own, so one can go back from it too.
	 * What is drafted stays drafted.
	 * @throws NotHere for a version that never was, or that is in use
	 */
	public Edition goBack(UUID site, int number, UUID by) {
		this.editions.lock(site);
		int inUse = this.editions.inUse(site);
		if (number < 1 || number >= inUse) {
			throw new NotHere();
		}
		this.editions.draft(site).ifPresent(it -> {
			it.giveWay();
			this.editions.saveAndFlush(it);
		});
		Instant now = this.clock.instant();
		Edition edition = this.editions.saveAndFlush(new Edition(site, inUse + 1, now).restoring(number).publish(by, null, now));
		earlier(site, number).forEach((offering, revision) -> {
			Revision restored = new Revision(edition.id(), offering, revision.key());
			apply(restored.revise(asItWas(revision), by, now), site);
		});
		return told(edition);
	}

	/** For each service that was changed since, the first change: what it took the place of is what it was. */
	private Map<UUID, Revision> earlier(UUID site, int number) {
		Map<UUID, Revision> first = new LinkedHashMap<>();
		this.revisions.publishedAfter(site, number).forEach(it -> first.putIfAbsent(it.offeringId(), it));
		return first;
	}

	/** A service that did not exist yet is out of use, because leads may speak of it. */
	private static DescribeOffering asItWas(Revision revision) {
		DescribeOffering former = revision.former();
		return (former != null) ? former : revision.content().archived(true);
	}

	private void apply(Revision revision, UUID site) {
		Offering offering = this.catalogue.whole(revision.offeringId()).orElse(null);
		revision.replaces((offering != null) ? DescribeOffering.of(offering) : null);
		DescribeOffering content = revision.content();
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

	private Edition told(Edition edition) {
		this.editions.saveAndFlush(edition);
		this.events.publishEvent(new CatalogueChanged(edition.siteId()));
		return edition;
	}
}
