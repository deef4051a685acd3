package fi.hetki.tables;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads, writes and undoes batches in the background, one after the other, so that ten large files need no more room than one. */
@Component
public class BatchWorker {

	private static final Logger log = LoggerFactory.getLogger(BatchWorker.class);

	private final TaskExecutor executor;

	private final Queue<Job<?>> waiting = new ArrayDeque<>();

	private @Nullable Job<?> current;

	BatchWorker(@Qualifier("applicationTaskExecutor") TaskExecutor executor) {
		this.executor = executor;
	}

	/** @param batch as the desk has just stored it; its transaction has ended */
	public <B extends Batch> void start(B batch, BatchWork<B> work) {
		synchronized (this.waiting) {
			this.waiting.add(new Job<>(batch, work));
			if (this.current != null) {
				return;
			}
			this.current = this.waiting.poll();
		}
		this.executor.execute(this::workOff);
	}

	private void workOff() {
		for (Job<?> it = this.current; it != null; it = next()) {
			it.run();
		}
	}

	private @Nullable Job<?> next() {
		synchronized (this.waiting) {
			this.current = this.waiting.poll();
			return this.current;
		}
	}

	/** Tells all nodes that this one still works on what it has begun, and on what waits for its turn. */
	@Scheduled(fixedDelayString = "PT5S")
	void beat() {
		List<Job<?>> mine;
		synchronized (this.waiting) {
			mine = Stream.concat(Stream.ofNullable(this.current), this.waiting.stream()).toList();
		}
		mine.forEach(it -> it.work().desk().alive(List.of(it.batch().id())));
	}

	private record Job<B extends Batch>(B batch, BatchWork<B> work) {

		void run() {
			try {
				switch (this.batch.state()) {
					case READING -> this.work.read(this.batch);
					case WRITING -> this.work.write(this.batch);
					case UNDOING -> this.work.undo(this.batch);
					default -> throw new IllegalStateException("Nothing to do: " + this.batch.state());
				}
			}
			catch (BatchDesk.GivenUp cancelled) {
				log.info("The import {} was cancelled", this.batch.id());
			}
			catch (RuntimeException | Error failed) {
				log.error("The import {} failed while {}", this.batch.id(), this.batch.state(), failed);
				fail();
			}
		}

		private void fail() {
			try {
				this.work.desk().stillAt(this.batch.id(), this.batch.attempt(), Batch::fail);
			}
			catch (RuntimeException unknown) {
				log.info("Nobody waits for the import {} any more", this.batch.id());
			}
		}
	}
}
