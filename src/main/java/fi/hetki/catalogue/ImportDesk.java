package fi.hetki.catalogue;

import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files of services in and says how each goes on. The work itself is done by the {@link ImportWorker}. */
@Service
@Transactional
class ImportDesk {

	private static final Duration KEPT = Duration.ofDays(7);

	private static final int LONGEST_NAME = 200;

	private final CatalogueImports imports;

	private final ImportFiles files;

	private final ImportRows rows;

	private final Clock clock;

	ImportDesk(CatalogueImports imports, ImportFiles files, ImportRows rows, Clock clock) {
		this.imports = imports;
		this.files = files;
		this.rows = rows;
		this.clock = clock;
	}

	/** Takes a file in; nothing of it has been read yet. */
	CatalogueImport take(UUID site, UUID by, String fileName, byte[] content) {
		String name = Cells.clean(fileName.replaceAll("(?s).*[/\\\\]", "").replaceAll("\\s+", " "));
		CatalogueImport taken = this.imports.saveAndFlush(new CatalogueImport(site, by,
				name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), LONGEST_NAME)), this.clock.instant()));
		this.files.save(new ImportFile(taken.id(), content));
		return taken;
	}

	@Transactional(readOnly = true)
	CatalogueImport one(UUID id) {
		return this.imports.findById(id).orElseThrow(NotHere::new);
	}

	/** @return the work that begins; nothing where there is nothing to write, or somebody confirmed it already */
	Optional<CatalogueImport> confirm(UUID id, UUID by) {
		CatalogueImport it = lock(id);
		boolean writes = this.rows.counts(id).stream().anyMatch(count -> count.kind().writes());
		return (it.state() == CatalogueImport.State.READY && writes) ? Optional.of(it.confirm(by, this.clock.instant()))
				: Optional.empty();
	}

	/** @return the work that begins; nothing where there is nothing to undo any more */
	Optional<CatalogueImport> undo(UUID id, UUID by) {
		CatalogueImport it = lock(id);
		return (it.state() == CatalogueImport.State.WRITTEN) ? Optional.of(it.undo(by, this.clock.instant())) : Optional.empty();
	}

	/** Begins anew what was interrupted. */
	Optional<CatalogueImport> again(UUID id) {
		CatalogueImport it = lock(id);
		return it.isStopped(this.clock.instant()) ? Optional.of(it.again(this.clock.instant())) : Optional.empty();
	}

	/**
	 * Stops what is being done, before any of it is done.
	 * @return whether the import is gone with it
	 */
	boolean cancel(UUID id) {
		Optional<CatalogueImport> known = this.imports.lock(id);
		known.filter(CatalogueImport::isWorkedOn).ifPresent(it -> {
			if (it.state() == CatalogueImport.State.READING) {
				this.imports.delete(it);
			}
			else {
				it.cancel(this.clock.instant());
			}
		});
		return known.filter(it -> it.state() != CatalogueImport.State.READING).isEmpty();
	}

	/**
	 * Throws an import away that has changed nothing. One that has stays, so that it can be undone.
	 * @return whether it is gone
	 */
	boolean drop(UUID id) {
		Optional<CatalogueImport> known = this.imports.lock(id);
		Optional<CatalogueImport> droppable = known
			.filter(it -> it.state() == CatalogueImport.State.READY || it.state() == CatalogueImport.State.REFUSED);
		droppable.ifPresent(this.imports::delete);
		return known.isEmpty() || droppable.isPresent();
	}

	/** Does this to an import if it still is at this attempt; else whoever works on it has to give up. */
	void stillAt(UUID id, int attempt, Consumer<CatalogueImport> then) {
		then.accept(this.imports.lock(id).filter(it -> it.attempt() == attempt && it.isWorkedOn()).orElseThrow(GivenUp::new));
	}

	void alive(List<UUID> ids) {
		this.imports.alive(ids, this.clock.instant());
	}

	/** What nobody confirmed for a week is cleared away. */
	@Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
	void clear() {
		this.imports.deleteAllByIdInBatch(this.imports.leftLying(this.clock.instant().minus(KEPT)));
	}

	private CatalogueImport lock(UUID id) {
		return this.imports.lock(id).orElseThrow(NotHere::new);
	}

	/** Somebody cancelled this, or began it anew. */
	static final class GivenUp extends RuntimeException {
	}
}
