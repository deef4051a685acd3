package fi.hetki.people;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Anything with a row of its own. The key is known before the row is written, so events can carry it; the version
 * is a wrapper so that Spring Data can tell a new row from a stored one.
 */
@MappedSuperclass
public abstract class Entry {

	@Id
	private UUID id = newId();

	@Version
	private @Nullable Integer version;

	/** A new time-ordered key (UUIDv7). */
	public static UUID newId() {
		return UuidCreator.getTimeOrderedEpoch();
	}

	protected Entry() {
	}

	/** For rows whose key was chosen elsewhere, such as a moment logged on a phone. */
	protected Entry(UUID id) {
		this.id = id;
	}

	public UUID id() {
		return this.id;
	}

	/** How often the row was changed; 0 for a new one. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Entry entry && entry.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}
}
