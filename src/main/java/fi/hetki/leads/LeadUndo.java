package fi.hetki.leads;

import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What some leads were before somebody did something, for the seconds in which she can take it back. */
@Entity
public class LeadUndo extends Entry {

	/** What the page offers. */
	static final Duration OFFERED = Duration.ofSeconds(10);

	/** A press at the last moment still has its way to the server. */
	static final Duration TAKEN = OFFERED.plusSeconds(5);

	private UUID personId;

	private Instant madeAt;

	@ElementCollection
	@CollectionTable(name = "lead_undo_step", joinColumns = @JoinColumn(name = "undo_id"))
	private List<Step> steps = new ArrayList<>();

	protected LeadUndo() {
	}

	LeadUndo(UUID person, Instant madeAt, List<Step> steps) {
		this.personId = person;
		this.madeAt = madeAt;
		this.steps = new ArrayList<>(steps);
	}

	UUID personId() {
		return this.personId;
	}

	boolean isOver(Instant now) {
		return now.isAfter(this.madeAt.plus(TAKEN));
	}

	List<Step> steps() {
		return List.copyOf(this.steps);
	}

	/**
	 * A lead as it was.
	 * @param version that the lead has since; another one means that somebody has changed it again
	 * @param doneAt when it was changed
	 */
	@Embeddable
	public record Step(UUID leadId, @Column(name = "lead_version") int version, Instant doneAt, @Nullable UUID assigneeId, UUID teamId,
			@Enumerated(EnumType.STRING) LeadStage stage, Instant dueAt, @Nullable Instant contactedAt,
			Countdown countdown, @Nullable UUID mergedInto) {

		/** Whether the lead stands where it stood, however its time has run. */
		boolean isAs(Step other) {
			return with(Countdown.NONE).equals(other.with(Countdown.NONE));
		}

		private Step with(Countdown other) {
			return new Step(this.leadId, this.version, this.doneAt, this.assigneeId, this.teamId, this.stage, this.dueAt,
					this.contactedAt, other, this.mergedInto);
		}
	}
}
