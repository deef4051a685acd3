package fi.hetki.coaching;

import fi.hetki.coaching.DiaryNote.Felt;
import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How somebody was met when she was the customer herself. Hers alone. */
@Entity
class DiaryEntry extends Entry {

	/** A page of handwriting: enough to think in. */
	static final int LONGEST = 2000;

	/** A few words: whose shop it was is nobody's business. */
	static final int LONGEST_PLACE = 120;

	private UUID personId;

	private @Nullable String place;

	@Enumerated(EnumType.STRING)
	private @Nullable Felt felt;

	private @Nullable String dimension;

	private @Nullable Integer degree;

	private @Nullable String feeling;

	private @Nullable String lesson;

	private Instant writtenAt;

	protected DiaryEntry() {
	}

	DiaryEntry(UUID id, UUID personId, DiaryNote note, Instant at) {
		super(id);
		this.personId = personId;
		this.writtenAt = at;
		rewrite(note);
	}

	void rewrite(DiaryNote note) {
		this.place = note.place();
		this.felt = note.felt();
		this.dimension = note.dimension();
		this.degree = note.degree();
		this.feeling = note.feeling();
		this.lesson = note.lesson();
	}

	public DiaryNote note() {
		return new DiaryNote(this.place, this.felt, this.dimension, this.degree, this.feeling, this.lesson);
	}

	UUID personId() {
		return this.personId;
	}

	public Instant writtenAt() {
		return this.writtenAt;
	}
}
