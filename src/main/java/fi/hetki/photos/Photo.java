package fi.hetki.photos;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo as it is kept; its bytes are in the file store. It waits for its moment, which often comes a little later. */
@Entity
public class Photo extends Entry {

	private UUID ownerId;

	private @Nullable UUID momentId;

	private @Nullable Integer place;

	private String sentSha256;

	private String sha256;

	private String thumbnailSha256;

	private int width;

	private int height;

	private long sizeBytes;

	private Instant keptAt;

	protected Photo() {
	}

	Photo(UUID id, UUID ownerId, String sentSha256, Developed developed, String sha256, String thumbnailSha256, Instant keptAt) {
		super(id);
		this.ownerId = ownerId;
		this.sentSha256 = sentSha256;
		this.sha256 = sha256;
		this.thumbnailSha256 = thumbnailSha256;
		this.width = developed.width();
		this.height = developed.height();
		this.sizeBytes = developed.picture().length;
		this.keptAt = keptAt;
	}

	void attach(UUID moment, int place) {
		if (this.momentId != null) {
			throw new IllegalStateException("It belongs to a moment already");
		}
		this.momentId = moment;
		this.place = place;
	}

	boolean waits() {
		return this.momentId == null;
	}

	boolean wasSentAs(String hash) {
		return this.sentSha256.equals(hash);
	}

	UUID ownerId() {
		return this.ownerId;
	}

	public @Nullable UUID momentId() {
		return this.momentId;
	}

	/** The how-many-eth of its moment, from 1; 0 while it waits. */
	public int place() {
		return (this.place != null) ? this.place : 0;
	}

	String sha256() {
		return this.sha256;
	}

	String thumbnailSha256() {
		return this.thumbnailSha256;
	}

	public int width() {
		return this.width;
	}

	public int height() {
		return this.height;
	}

	public long size() {
		return this.sizeBytes;
	}

	public Instant keptAt() {
		return this.keptAt;
	}
}
