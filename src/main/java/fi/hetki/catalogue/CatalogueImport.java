package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file of services on its way into the draft of a site: read, looked at, written, and perhaps undone. */
@Entity
@Table(name = "catalogue_import")
class CatalogueImport extends Entry {

	/** After so long without a sign of life nobody works on it any more. */
	static final Duration SILENCE = Duration.ofSeconds(30);

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

	protected CatalogueImport() {
	}

	CatalogueImport(UUID siteId, UUID by, String fileName, Instant at) {
		this.siteId = siteId;
		this.uploadedBy = by;
		this.fileName = fileName;
		this.uploadedAt = at;
		work(State.READING, at);
	}

	/** A new attempt; whoever still works on an earlier one finds out and stops. */
	private CatalogueImport work(State state, Instant at) {
		this.state = state;
		this.attempt++;
		this.aliveAt = at;
		this.failed = false;
		this.linesDone = 0;
		return this;
	}

	CatalogueImport confirm(UUID by, Instant at) {
		this.confirmedBy = by;
		return work(State.WRITING, at);
	}

	CatalogueImport undo(UUID by, Instant at) {
		this.undoneBy = by;
		return work(State.UNDOING, at);
	}

	CatalogueImport again(Instant at) {
		return work(this.state, at);
	}

	/** Back to where it was before somebody began to write or to undo. */
	void cancel(Instant at) {
		work((this.state == State.WRITING) ? State.READY : State.WRITTEN, at);
	}

	void fail() {
		this.failed = true;
	}

	void refuse(Fault why) {
		this.state = State.REFUSED;
		this.refusal = why;
	}

	void done(int lines, Instant at) {
		this.linesDone = lines;
		this.aliveAt = at;
	}

	void readied(List<String> headings) {
		this.state = State.READY;
		this.headings = headings;
	}

	/** Somebody changed services meanwhile, so it has to be looked at once more. */
	void lookAgain() {
		this.state = State.READY;
	}

	void written(Instant at) {
		this.state = State.WRITTEN;
		this.confirmedAt = at;
	}

	void undone(Instant at) {
		this.state = State.UNDONE;
		this.undoneAt = at;
	}

	public boolean isWorkedOn() {
		return this.state == State.READING || this.state == State.WRITING || this.state == State.UNDOING;
	}

	/** Whether somebody ought to work on it, and nobody does. */
	boolean isStopped(Instant now) {
		return isWorkedOn() && (this.failed || this.aliveAt.plus(SILENCE).isBefore(now));
	}

	UUID siteId() {
		return this.siteId;
	}

	UUID uploadedBy() {
		return this.uploadedBy;
	}

	public String fileName() {
		return this.fileName;
	}

	public State state() {
		return this.state;
	}

	int attempt() {
		return this.attempt;
	}

	public boolean failed() {
		return this.failed;
	}

	@Nullable Fault refusal() {
		return this.refusal;
	}

	List<String> headings() {
		return this.headings;
	}

	public int linesDone() {
		return this.linesDone;
	}

	public Instant uploadedAt() {
		return this.uploadedAt;
	}

	@Nullable UUID confirmedBy() {
		return this.confirmedBy;
	}

	@Nullable UUID undoneBy() {
		return this.undoneBy;
	}

	enum State {

		READING, REFUSED, READY, WRITING, WRITTEN, UNDOING, UNDONE

	}
}
