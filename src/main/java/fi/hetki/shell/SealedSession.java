package fi.hetki.shell;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** A session that only its browser can open. That it was used is written now and then, since nearly every request uses it. */
final class SealedSession<S extends Session> implements Session {

	/** Who is signed in, the one thing that is not sealed: her sessions are found by it. See {@link KeptSignIn}. */
	static final String WHO = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	private static final Duration USE_IS_WRITTEN_EVERY = Duration.ofMinutes(1);

	private final S kept;

	private final Sessions.Ids ids;

	private final Map<String, Object> opened = new HashMap<>();

	private SessionSecret secret;

	private Instant lastUse;

	private Instant written;

	SealedSession(SessionSecret secret, S kept, Sessions.Ids ids) {
		this.secret = secret;
		this.kept = kept;
		this.ids = ids;
		this.lastUse = kept.getLastAccessedTime();
		this.written = this.lastUse;
	}

	S kept() {
		return this.kept;
	}

	/** Whether it is time to write down that it is used. */
	boolean isLongUnwritten() {
		return this.lastUse.isAfter(this.written.plus(USE_IS_WRITTEN_EVERY));
	}

	void written() {
		this.written = this.lastUse;
	}

	static byte[] bytes(Object who) {
		return ((String) who).getBytes(StandardCharsets.UTF_8);
	}

	static String text(byte[] who) {
		return new String(who, StandardCharsets.UTF_8);
	}

	@Override
	public String getId() {
		return this.secret.text();
	}

	/** What was sealed with the old secret is sealed anew. */
	@Override
	public String changeSessionId() {
		getAttributeNames().forEach(this::getAttribute);
		this.secret = SessionSecret.fresh();
		this.ids.named(this.secret, this.kept::changeSessionId);
		Map.copyOf(this.opened).forEach(this::setAttribute);
		return getId();
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> @Nullable T getAttribute(String name) {
		Object known = this.opened.get(name);
		byte[] bytes = (known == null) ? this.kept.getAttribute(name) : null;
		if (bytes != null) {
			known = name.equals(WHO) ? text(bytes) : this.secret.open(name, bytes);
			if (known != null) {
				this.opened.put(name, known);
			}
		}
		return (T) known;
	}

	@Override
	public Set<String> getAttributeNames() {
		return this.kept.getAttributeNames();
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (value == null) {
			this.opened.remove(name);
			this.kept.removeAttribute(name);
		}
		else {
			this.kept.setAttribute(name, name.equals(WHO) ? bytes(value) : this.secret.seal(name, value));
			this.opened.put(name, value);
		}
	}

	@Override
	public void removeAttribute(String name) {
		setAttribute(name, null);
	}

	@Override
	public Instant getCreationTime() {
		return this.kept.getCreationTime();
	}

	@Override
	public void setLastAccessedTime(Instant now) {
		this.lastUse = now;
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.lastUse;
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		this.kept.setMaxInactiveInterval(interval);
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.kept.getMaxInactiveInterval();
	}

	@Override
	public boolean isExpired() {
		return this.kept.isExpired();
	}
}
