package fi.hetki.rubric;

import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was there is asked how a meeting looked to her, with the same items as the one whose meeting it was. */
@Entity
class Invitation extends Entry {

	static final Duration OPEN = Duration.ofDays(14);

	private UUID momentId;

	private UUID authorId;

	private UUID raterId;

	@Enumerated(EnumType.STRING)
	private Source source;

	private int rubricVersion;

	private Instant invitedAt;

	private Instant dueAt;

	private @Nullable Instant answeredAt;

	private @Nullable Instant declinedAt;

	@ElementCollection
	@CollectionTable(name = "invitation_item", joinColumns = @JoinColumn(name = "invitation_id"))
	@OrderColumn(name = "position")
	@Column(name = "item_key")
	private List<String> items = new ArrayList<>();

	protected Invitation() {
	}

	/** @param items asked in this order, of this version of the rubric */
	Invitation(UUID momentId, UUID authorId, UUID raterId, Source source, Rubric rubric, List<String> items, Instant at) {
		this.momentId = momentId;
		this.authorId = authorId;
		this.raterId = raterId;
		this.source = source;
		this.rubricVersion = rubric.version();
		this.items.addAll(items);
		this.invitedAt = at;
		this.dueAt = at.plus(OPEN);
	}

	/** No reason is asked for. */
	void decline(Instant at) {
		this.declinedAt = at;
	}

	void answered(Instant at) {
		this.answeredAt = at;
	}

	State state(Instant now) {
		if (this.answeredAt != null) {
			return State.ANSWERED;
		}
		return (this.declinedAt != null) ? State.DECLINED : this.dueAt.isAfter(now) ? State.OPEN : State.LATE;
	}

	UUID momentId() {
		return this.momentId;
	}

	UUID authorId() {
		return this.authorId;
	}

	UUID raterId() {
		return this.raterId;
	}

	Source source() {
		return this.source;
	}

	int rubricVersion() {
		return this.rubricVersion;
	}

	Instant invitedAt() {
		return this.invitedAt;
	}

	Instant dueAt() {
		return this.dueAt;
	}

	List<String> items() {
		return List.copyOf(this.items);
	}

	/** Texts under {@code rubric.eyes.state}. */
	enum State {
		OPEN, ANSWERED, DECLINED, LATE
	}
}
