package fi.hetki.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads, writes and undoes imports in the background, one after the other, so that ten large files need no more room than one. */
@Component
class ImportWorker {

	private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

	private final ImportDesk desk;

	private final ImportReading reading;

	private final ImportWriting writing;

	private final ImportUndoing undoing;

	private final TaskExecutor executor;

	private final Queue<CatalogueImport> waiting = new ArrayDeque<>();

	private @Nullable CatalogueImport current;

	ImportWorker(ImportDesk desk, ImportReading reading, ImportWriting writing, ImportUndoing undoing,
			@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
		this.desk = desk;
		this.reading = reading;
		this.writing = writing;
		this.undoing = undoing;
		this.executor = executor;
	}

	/** @param work as the desk has just stored it; its transaction has ended */
	void start(CatalogueImport work) {
		synchronized (this.waiting) {
			this.waiting.add(work);
			if (this.current != null) {
				return;
			}
			this.current = this.waiting.poll();
		}
		this.executor.execute(this::workOff);
	}

	private void workOff() {
		for (CatalogueImport it = this.current; it != null; it = next()) {
			work(it);
		}
	}

	private @Nullable CatalogueImport next() {
		synchronized (this.waiting) {
			this.current = this.waiting.poll();
			return this.current;
		}
	}

	private void work(CatalogueImport it) {
		try {
			switch (it.state()) {
				case READING -> this.reading.read(it);
				case WRITING -> this.writing.write(it);
				case UNDOING -> this.undoing.undo(it);
				default -> throw new IllegalStateException("Nothing to do: " + it.state());
			}
		}
		catch (ImportDesk.GivenUp cancelled) {
			log.info("The import {} was cancelled", it.id());
		}
		catch (RuntimeException | Error failed) {
			log.error("The import {} failed while {}", it.id(), it.state(), failed);
			fail(it);
		}
	}

	private void fail(CatalogueImport it) {
		try {
			this.desk.stillAt(it.id(), it.attempt(), CatalogueImport::fail);
		}
		catch (RuntimeException unknown) {
			log.info("Nobody waits for the import {} any more", it.id());
		}
	}

	/** Tells all nodes that this one still works on what it has begun, and on what waits for its turn. */
	@Scheduled(fixedDelayString = "PT5S")
	void beat() {
		List<UUID> mine = mine();
		if (!mine.isEmpty()) {
			this.desk.alive(mine);
		}
	}

	private List<UUID> mine() {
		synchronized (this.waiting) {
			List<UUID> mine = new ArrayList<>(this.waiting.stream().map(CatalogueImport::id).toList());
			if (this.current != null) {
				mine.add(this.current.id());
			}
			return mine;
		}
	}
}
