package fi.hetki.moments;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bay, a counter or a phone where a code hangs that opens the form. It decides where the two met, and nothing else. */
@Entity
public class Place extends Entry {

	/** Nothing that is read or typed as something else: no i, l, o, 0 and 1. */
	private static final String CLEAR = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int SIGNS = 6;

	private static final SecureRandom RANDOM = new SecureRandom();

	private UUID siteId;

	private String name;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private String code;

	private @Nullable Instant retiredAt;

	protected Place() {
	}

	Place(UUID id, UUID siteId, String name, Channel channel) {
		super(id);
		this.siteId = siteId;
		this.code = RANDOM.ints(SIGNS, 0, CLEAR.length()).mapToObj(it -> CLEAR.substring(it, it + 1)).collect(Collectors.joining());
		becomes(name, channel);
	}

	/** The code on the wall stays. */
	final void becomes(String name, Channel channel) {
		this.name = name;
		this.channel = channel;
	}

	void retire(Instant at) {
		this.retiredAt = (this.retiredAt != null) ? this.retiredAt : at;
	}

	void returns() {
		this.retiredAt = null;
	}

	public UUID siteId() {
		return this.siteId;
	}

	public String name() {
		return this.name;
	}

	public Channel channel() {
		return this.channel;
	}

	public String code() {
		return this.code;
	}

	public boolean inUse() {
		return this.retiredAt == null;
	}
}
