package fi.hetki.routing;

import fi.hetki.people.Entry;
import fi.hetki.people.Settled;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of the rules: a draft until somebody publishes it. */
@Entity
@Table(name = "routing_edition")
public class RulesEdition extends Entry implements Settled.Thing {

	private int number;

	@JdbcTypeCode(SqlTypes.JSON)
	private Rulebook rules = Rulebook.EMPTY;

	private Instant workedOnAt;

	private @Nullable UUID workedOnBy;

	private @Nullable Instant publishedAt;

	private @Nullable UUID publishedBy;

	private @Nullable String reason;

	private @Nullable Integer restores;

	protected RulesEdition() {
	}

	RulesEdition(int number) {
		this.number = number;
	}

	RulesEdition says(Rulebook rules, UUID by, Instant at) {
		this.rules = rules;
		this.workedOnBy = by;
		this.workedOnAt = at;
		return this;
	}

	RulesEdition publish(UUID by, @Nullable String reason, Instant at) {
		if (this.publishedAt != null) {
			throw new IllegalStateException("Published already");
		}
		this.publishedAt = at;
		this.publishedBy = by;
		this.reason = reason;
		return this;
	}

	RulesEdition restoring(int number) {
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

	public Rulebook rules() {
		return this.rules;
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
