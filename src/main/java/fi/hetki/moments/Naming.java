package fi.hetki.moments;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words by which a customer was named who was not picked, and for whom they were taken. */
@Entity
@Table(name = "moment_naming")
class Naming extends Entry {

	private UUID momentId;

	private String words;

	private boolean known;

	private @Nullable UUID mergeId;

	protected Naming() {
	}

	/** @param known taken for a customer whom we knew, without asking */
	Naming(UUID momentId, String words, boolean known) {
		this.momentId = momentId;
		this.words = words;
		this.known = known;
	}

	/** Somebody was asked and said that it is she. */
	void answered(UUID merge) {
		this.mergeId = merge;
	}

	/** It is nobody whom we know. */
	void somebodyElse() {
		this.known = false;
		this.mergeId = null;
	}

	String words() {
		return this.words;
	}

	@Nullable UUID mergeId() {
		return this.mergeId;
	}

	/** Whether the words stand for a customer who was known before. */
	boolean isTaken() {
		return this.known || this.mergeId != null;
	}
}
