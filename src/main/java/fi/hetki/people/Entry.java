package fi.hetki.people;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

	/**
	 * The key of what a form makes: of the key that its page brought along and of what was typed. The same form, however
	 * often it is sent, makes one thing; one that was changed in between makes another, so that nothing typed is lost.
	 * @param page null where the form is of a page that brought none along, such as one of the version before
	 */
	public static UUID keyOf(@Nullable UUID page, @Nullable Object... typed) {
		if (page == null) {
			return newId();
		}
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Object it : typed) {
				digest.update((it instanceof byte[] bytes) ? bytes : String.valueOf(it).getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0);
			}
			long said = ByteBuffer.wrap(digest.digest(page.toString().getBytes(StandardCharsets.UTF_8))).getLong();
			return new UUID(page.getMostSignificantBits(), said >>> 2 | Long.MIN_VALUE);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
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
