package fi.hetki.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One backup, as the list has it.
 * @param fault the key of the sentence that says why it failed, with {@code details}
 */
record Run(UUID id, Occasion occasion, State state, Instant begunAt, Instant beatAt, @Nullable Instant endedAt, Progress.Step step, long done,
		long all, @Nullable String fileName, long size, long rows, int files, @Nullable String fault, List<String> details) {

	/** Whoever says nothing for so long is not there any more. */
	private static final Duration SILENT = Duration.ofMinutes(2);

	public boolean isRunning(Instant now) {
		return this.state == State.RUNNING && !isSilent(now);
	}

	/** It was begun, and whoever made it stopped half-way. */
	public boolean isSilent(Instant now) {
		return this.state == State.RUNNING && this.beatAt.isBefore(now.minus(SILENT));
	}

	public boolean isDone() {
		return this.state == State.DONE;
	}

	public boolean isFailed(Instant now) {
		return this.state == State.FAILED || isSilent(now);
	}

	enum Occasion {

		NIGHT, HAND, UPGRADE, COMMAND
	}

	enum State {

		RUNNING, DONE, FAILED
	}
}
