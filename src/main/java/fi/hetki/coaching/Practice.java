package fi.hetki.coaching;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody was given to do and to think about after a moment, and what she thought. Hers alone. */
@Entity
class Practice extends Entry {

	/** A page of handwriting: enough to think in. */
	static final int LONGEST = 2000;

	private UUID personId;

	private UUID momentId;

	private String behaviourKey;

	private String mindsetKey;

	private String dimension;

	private Instant chosenAt;

	private @Nullable String reflection;

	protected Practice() {
	}

	Practice(UUID personId, UUID momentId, String dimension, Exercise behaviour, Exercise mindset, Instant at) {
		this.personId = personId;
		this.momentId = momentId;
		this.dimension = dimension;
		this.behaviourKey = behaviour.key();
		this.mindsetKey = mindset.key();
		this.chosenAt = at;
	}

	/** An empty thought takes the earlier one away. */
	void reflect(String text) {
		this.reflection = text.isEmpty() ? null : text;
	}

	UUID personId() {
		return this.personId;
	}

	public UUID momentId() {
		return this.momentId;
	}

	String behaviourKey() {
		return this.behaviourKey;
	}

	String mindsetKey() {
		return this.mindsetKey;
	}

	String dimension() {
		return this.dimension;
	}

	public Instant chosenAt() {
		return this.chosenAt;
	}

	public @Nullable String reflection() {
		return this.reflection;
	}
}
