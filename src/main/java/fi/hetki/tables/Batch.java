package fi.hetki.tables;

import fi.hetki.people.Entry;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file on its way into a site: read, looked at, written, and perhaps undone. */
@MappedSuperclass
public abstract class Batch extends Entry {

	/** After so long without a sign of life nobody works on it any more. */
	public static final Duration SILENCE = Duration.ofSeconds(30);

	private UUID siteId;

	private UUID uploadedBy;

	private String fileName;

	@Enumerated(EnumType.STRING)
	private State state;

	private int attempt;

	private Instant aliveAt;

	private boolean failed;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Fault refusal;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> headings = List.of();

	private int linesDone;

	private Instant uploadedAt;

	private @Nullable UUID confirmedBy;

	private @Nullable Instant confirmedAt;

	private @Nullable UUID undoneBy;

	private @Nullable Instant undoneAt;

	protected Batch() {
	}

	protected Batch(UUID id, UUID siteId, UUID by, String fileName, Instant at) {
		super(id);
		this.siteId = siteId;
		this.uploadedBy = by;
		this.fileName = fileName;
		this.uploadedAt = at;
		work(State.READING, at);
	}

	/** A new attempt; whoever still works on an earlier one finds out and stops. */
	private void work(State state, Instant at) {
		this.state = state;
		this.attempt++;
		this.aliveAt = at;
		this.failed = false;
		this.linesDone = 0;
	}

	public void confirm(UUID by, Instant at) {
		this.confirmedBy = by;
		work(State.WRITING, at);
	}

	public void undo(UUID by, Instant at) {
		this.undoneBy = by;
		work(State.UNDOING, at);
	}

	protected void read(Instant at) {
		work(State.READING, at);
	}

	public void again(Instant at) {
		work(this.state, at);
	}

	/** Back to where it was before somebody began to write or to undo. */
	public void cancel(Instant at) {
		work(whereItWas(), at);
	}

	/** Before somebody began what is being done now. */
	protected State whereItWas() {
		return (this.state == State.WRITING) ? State.READY : State.WRITTEN;
	}

	public void fail() {
		this.failed = true;
	}

	public void refuse(Fault why) {
		this.state = State.REFUSED;
		this.refusal = why;
	}

	public void done(int lines, Instant at) {
		this.linesDone = lines;
		this.aliveAt = at;
	}

	public void readied(List<String> headings) {
		this.state = State.READY;
		this.headings = headings;
	}

	/** What it is about was changed meanwhile, so it has to be looked at once more. */
	public void lookAgain() {
		this.state = State.READY;
	}

	public void written(Instant at) {
		this.state = State.WRITTEN;
		this.confirmedAt = at;
	}

	public void undone(Instant at) {
		this.state = State.UNDONE;
		this.undoneAt = at;
	}

	public boolean isWorkedOn() {
		return this.state == State.READING || this.state == State.WRITING || this.state == State.UNDOING;
	}

	/** Whether somebody ought to work on it, and nobody does. */
	public boolean isStopped(Instant now) {
		return isWorkedOn() && (this.failed || this.aliveAt.plus(SILENCE).isBefore(now));
	}

	public UUID siteId() {
		return this.siteId;
	}

	public UUID uploadedBy() {
		return this.uploadedBy;
	}

	public String fileName() {
		return this.fileName;
	}

	public State state() {
		return this.state;
	}

	public int attempt() {
		return this.attempt;
	}

	public boolean failed() {
		return this.failed;
	}

	public @Nullable Fault refusal() {
		return this.refusal;
	}

	public List<String> headings() {
		return this.headings;
	}

	public int linesDone() {
		return this.linesDone;
	}

	public Instant uploadedAt() {
		return this.uploadedAt;
	}

	public @Nullable UUID confirmedBy() {
		return this.confirmedBy;
	}

	public @Nullable UUID undoneBy() {
		return this.undoneBy;
	}

	public enum State {

		READING, REFUSED, READY, WRITING, WRITTEN, UNDOING, UNDONE

	}
}
