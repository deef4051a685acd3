package fi.hetki.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an import back out of the draft. What somebody has edited since is hers and stays. */
@Component
class ImportUndoing {

	private final ImportDesk desk;

	private final ImportRows rows;

	private final CatalogueDesk catalogue;

	private final Editions editions;

	private final Revisions revisions;

	private final Clock clock;

	ImportUndoing(ImportDesk desk, ImportRows rows, CatalogueDesk catalogue, Editions editions, Revisions revisions, Clock clock) {
		this.desk = desk;
		this.rows = rows;
		this.catalogue = catalogue;
		this.editions = editions;
		this.revisions = revisions;
		this.clock = clock;
	}

	@Transactional
	public void undo(CatalogueImport work) {
		this.editions.lock(work.siteId());
		List<ImportRow> written = this.rows.findByImportIdAndKindInOrderByLine(work.id(), ImportWriting.GOOD);
		Map<UUID, Drafted> now = this.catalogue.drafted(work.siteId())
			.stream()
			.collect(Collectors.toMap(Drafted::id, Function.identity()));
		List<CatalogueDesk.Wish> wishes = new ArrayList<>();
		Set<UUID> gone = new HashSet<>();
		for (ImportRow row : written) {
			switch (Way.of(row, now.get(row.offeringId()))) {
				case KEEP -> row.keep();
				case RESTORE -> wishes.add(new CatalogueDesk.Wish(row.offeringId(), row.key(), row.former()));
				case ARCHIVE -> wishes.add(new CatalogueDesk.Wish(row.offeringId(), row.key(), row.wish().archived(true)));
				case REMOVE -> gone.add(row.offeringId());
				case NOTHING -> { }
			}
		}
		this.catalogue.draftAll(work.siteId(), wishes, work.undoneBy());
		remove(work.siteId(), gone);
		this.desk.stillAt(work.id(), work.attempt(), it -> it.undone(this.clock.instant()));
	}

	private void remove(UUID site, Set<UUID> gone) {
		this.editions.draft(site)
			.ifPresent(it -> this.revisions.deleteAll(this.revisions.findByEditionIdOrderByKey(it.id())
				.stream()
				.filter(revision -> gone.contains(revision.offeringId()))
				.toList()));
	}

	/** How a service goes back to what it was before the import. */
	enum Way {

		/** It says something else by now. */
		KEEP,
		/** It was there before. */
		RESTORE,
		/** It is in use by now, so leads may speak of it. */
		ARCHIVE,
		/** It was in nothing but the draft. */
		REMOVE,
		/** Somebody has taken it out already. */
		NOTHING;

		static Way of(ImportRow row, @Nullable Drafted now) {
			if (now == null) {
				return NOTHING;
			}
			if (!now.content().equals(row.wish())) {
				return KEEP;
			}
			if (row.former() != null) {
				return RESTORE;
			}
			return now.isNew() ? REMOVE : ARCHIVE;
		}
	}
}
