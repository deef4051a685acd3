package fi.hetki.people;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a program act for a person. Only its hash is kept, so it is seen once. */
@Entity
class AccessToken extends Entry {

	static final String PREFIX = "hetki_";

	private UUID personId;

	private String name;

	private String tokenHash;

	private Instant createdAt;

	private @Nullable Instant lastUsedAt;

	protected AccessToken() {
	}

	AccessToken(UUID id, UUID personId, String name, String tokenHash, Instant createdAt) {
		super(id);
		this.personId = personId;
		this.name = name;
		this.tokenHash = tokenHash;
		this.createdAt = createdAt;
	}

	UUID personId() {
		return this.personId;
	}

	public String name() {
		return this.name;
	}

	String tokenHash() {
		return this.tokenHash;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public @Nullable Instant lastUsedAt() {
		return this.lastUsedAt;
	}
}
