package fi.hetki.rubric;

import fi.hetki.people.Entry;
import fi.hetki.people.Settled;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of the rubric: a draft until somebody publishes it. What is published never changes again. */
@Entity
class RubricEdition extends Entry implements Settled.Thing {

	private int number;

	@JdbcTypeCode(SqlTypes.JSON)
	private Statements statements;

	private Instant workedOnAt;

	private @Nullable UUID workedOnBy;

	private @Nullable Instant publishedAt;

	private @Nullable UUID publishedBy;

	private @Nullable String reason;

	private @Nullable Integer restores;

	protected RubricEdition() {
	}

	/** @param by null where the product itself brought the sentences along */
	RubricEdition(int number, Statements statements, @Nullable UUID by, Instant at) {
		this.number = number;
		says(statements, by, at);
	}

	final RubricEdition says(Statements statements, @Nullable UUID by, Instant at) {
		if (this.publishedAt != null) {
			throw new IllegalStateException("Published already");
		}
		this.statements = statements;
		this.workedOnBy = by;
		this.workedOnAt = at;
		return this;
	}

	RubricEdition published(@Nullable String reason) {
		this.publishedAt = this.workedOnAt;
		this.publishedBy = this.workedOnBy;
		this.reason = reason;
		return this;
	}

	/** This one asks again what an earlier one asked. */
	RubricEdition restoring(int number) {
		this.restores = number;
		return this;
	}

	/** Makes room for one that is published before it. */
	void giveWay() {
		this.number++;
	}

	public int number() {
		return this.number;
	}

	Statements statements() {
		return this.statements;
	}

	public Instant workedOnAt() {
		return this.workedOnAt;
	}

	public @Nullable UUID workedOnBy() {
		return this.workedOnBy;
	}

	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	public @Nullable UUID publishedBy() {
		return this.publishedBy;
	}

	public @Nullable String reason() {
		return this.reason;
	}

	public @Nullable Integer restores() {
		return this.restores;
	}
}
