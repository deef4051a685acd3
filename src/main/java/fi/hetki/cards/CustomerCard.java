package fi.hetki.cards;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we understood in one moment, shown to the customer, and what she says to it. Her last word counts. */
@Entity
class CustomerCard extends Entry {

	static final Duration LASTS = Duration.ofDays(14);

	static final int LONGEST = 300;

	private UUID momentId;

	private String tokenHash;

	private String language;

	private Instant madeAt;

	private Instant expiresAt;

	private @Nullable Instant revokedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Reply reply;

	private @Nullable Instant repliedAt;

	private @Nullable String replyWords;

	private @Nullable String pulseDimension;

	private @Nullable Instant pulseAskedAt;

	private @Nullable Instant pulseAnsweredAt;

	protected CustomerCard() {
	}

	CustomerCard(UUID id, UUID momentId, CardLink link, String language, Instant at) {
		super(id);
		this.momentId = momentId;
		this.tokenHash = link.hash();
		this.language = language;
		this.madeAt = at;
		this.expiresAt = at.plus(LASTS);
	}

	boolean isOpen(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	void revoke(Instant at) {
		this.revokedAt = (this.revokedAt != null) ? this.revokedAt : at;
	}

	boolean says(Reply reply, @Nullable String words) {
		return this.reply == reply && Objects.equals(this.replyWords, words);
	}

	void answer(Reply reply, @Nullable String words, Instant at) {
		this.reply = reply;
		this.replyWords = words;
		this.repliedAt = at;
	}

	void ask(String dimension, Instant at) {
		this.pulseDimension = dimension;
		this.pulseAskedAt = at;
	}

	void pulseAnswered(Instant at) {
		this.pulseAnsweredAt = at;
	}

	/** The dimension about which she is asked and has not answered yet. */
	@Nullable String openQuestion() {
		return (this.pulseAnsweredAt == null) ? this.pulseDimension : null;
	}

	UUID momentId() {
		return this.momentId;
	}

	public String language() {
		return this.language;
	}

	public Instant expiresAt() {
		return this.expiresAt;
	}

	public @Nullable Reply reply() {
		return this.reply;
	}

	public @Nullable Instant repliedAt() {
		return this.repliedAt;
	}

	/** What she meant, where we had understood something else. */
	public @Nullable String replyWords() {
		return this.replyWords;
	}

	boolean isPulseAsked() {
		return this.pulseAskedAt != null;
	}

	public boolean isPulseAnswered() {
		return this.pulseAnsweredAt != null;
	}
}
