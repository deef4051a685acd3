package fi.hetki.tables;

import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Takes files in and says how each goes on. The work itself is done by the {@link BatchWorker}. */
@Transactional
public abstract class BatchDesk<B extends Batch> {

	private static final Duration KEPT = Duration.ofDays(7);

	private static final int MOST_BYTES = 10 * 1024 * 1024;

	private static final int LONGEST_NAME = 200;

	private final Batches<B> batches;

	private final Clock clock;

	protected BatchDesk(Batches<B> batches, Clock clock) {
		this.batches = batches;
		this.clock = clock;
	}

	protected abstract B batch(UUID id, UUID site, UUID by, String fileName, Instant at);

	protected abstract void keep(UUID id, byte[] content);

	protected abstract boolean hasRowsToWrite(B batch);

	/**
	 * Takes a file in; nothing of it has been read yet.
	 * @return empty where something was taken in under this key before
	 */
	public Optional<B> take(UUID id, UUID site, UUID by, String fileName, byte[] content) {
		if (content.length > MOST_BYTES) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		String name = Cells.clean(fileName.replaceAll("(?s).*[/\\\\]", "").replaceAll("\\s+", " "));
		if (this.batches.existsById(id)) {
			return Optional.empty();
		}
		B taken = this.batches.saveAndFlush(batch(id, site, by, name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), LONGEST_NAME)),
				this.clock.instant()));
		keep(taken.id(), content);
		return Optional.of(taken);
	}

	@Transactional(readOnly = true)
	public B one(UUID id) {
		return this.batches.findById(id).orElseThrow(NotHere::new);
	}

	/** @return the work that begins; nothing where there is nothing to write, or somebody confirmed it already */
	public Optional<B> confirm(UUID id, UUID by) {
		return lock(id).filter(it -> isConfirmable(it) && hasRowsToWrite(it)).map(it -> {
			it.confirm(by, this.clock.instant());
			return it;
		});
	}

	protected boolean isConfirmable(B it) {
		return it.state() == Batch.State.READY;
	}

	/** @return the work that begins; nothing where there is nothing to undo any more */
	public Optional<B> undo(UUID id, UUID by) {
		return lock(id).filter(it -> it.state() == Batch.State.WRITTEN).map(it -> {
			it.undo(by, this.clock.instant());
			return it;
		});
	}

	/** Begins anew what was interrupted. */
	public Optional<B> again(UUID id) {
		Instant now = this.clock.instant();
		return lock(id).filter(it -> it.isStopped(now)).map(it -> {
			it.again(now);
			return it;
		});
	}

	/**
	 * Stops what is being done.
	 * @return whether the batch is gone with it
	 */
	public boolean cancel(UUID id) {
		Optional<B> known = this.batches.lock(id);
		known.filter(Batch::isWorkedOn).ifPresent(it -> {
			if (it.state() == Batch.State.READING) {
				this.batches.delete(it);
			}
			else {
				it.cancel(this.clock.instant());
			}
		});
		return known.filter(it -> it.state() != Batch.State.READING).isEmpty();
	}

	/**
	 * Throws a batch away that has changed nothing. One that has stays, so that it can be undone.
	 * @return whether it is gone
	 */
	public boolean drop(UUID id) {
		Optional<B> known = this.batches.lock(id);
		Optional<B> droppable = known.filter(it -> it.state() == Batch.State.READY || it.state() == Batch.State.REFUSED);
		droppable.ifPresent(this.batches::delete);
		return known.isEmpty() || droppable.isPresent();
	}

	/** Does this to a batch if it still is at this attempt; else whoever works on it has to give up. */
	public void stillAt(UUID id, int attempt, Consumer<? super B> then) {
		then.accept(this.batches.lock(id).filter(it -> it.attempt() == attempt && it.isWorkedOn()).orElseThrow(GivenUp::new));
	}

	public void alive(List<UUID> ids) {
		this.batches.alive(ids, this.clock.instant());
	}

	/** What nobody confirmed for a week is cleared away. */
	@Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
	public void clear() {
		this.batches.clear(this.clock.instant().minus(KEPT), Set.of(Batch.State.READING, Batch.State.REFUSED, Batch.State.READY));
	}

	private Optional<B> lock(UUID id) {
		return Optional.of(this.batches.lock(id).orElseThrow(NotHere::new));
	}

	/** Somebody cancelled this, or began it anew. */
	public static final class GivenUp extends RuntimeException {
	}
}
