package fi.hetki.matching;

import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A service that a moment spoke of, the words that said so, and what people made of it. */
@Entity
@Table(name = "moment_match")
public class Match extends Entry {

	private UUID momentId;

	private UUID offeringId;

	private double strength;

	private int place;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Evidence> evidence = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "trigger_hit", joinColumns = @JoinColumn(name = "match_id"))
	// Never changed later; otherwise each new row is written twice.
	@OptimisticLock(excluded = true)
	private Set<TriggerHit> hits = new HashSet<>();

	@Enumerated(EnumType.STRING)
	private @Nullable Why withheld;

	private @Nullable Instant passedOnAt;

	private @Nullable UUID refusedBy;

	private @Nullable Instant refusedAt;

	private @Nullable UUID correctedBy;

	private @Nullable Instant correctedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Outcome turnedOut;

	private @Nullable UUID overBy;

	private @Nullable Instant overAt;

	protected Match() {
	}

	Match(UUID momentId, UUID offeringId, double strength, int place, List<Evidence> evidence) {
		this.momentId = momentId;
		this.offeringId = offeringId;
		this.strength = strength;
		this.place = place;
		this.evidence = List.copyOf(evidence);
	}

	Match withheld(Why why) {
		this.withheld = why;
		return this;
	}

	Match heardBy(Set<TriggerHit> triggers) {
		this.hits.addAll(triggers);
		return this;
	}

	Match passedOn(Instant at) {
		this.passedOnAt = at;
		return this;
	}

	/** Its author says that this is not what the words were about. */
	void refuse(UUID by, Instant at) {
		if (isOpen()) {
			this.refusedBy = by;
			this.refusedAt = at;
		}
	}

	void takeRefusalBack() {
		this.refusedBy = null;
		this.refusedAt = null;
	}

	/** Its author says that the customer did not refuse it, or does not have it, whatever the words sounded like. */
	void correct(UUID by, Instant at) {
		if (this.withheld != null && this.withheld.isFromWords() && this.correctedAt == null && !isPassedOn()) {
			this.correctedBy = by;
			this.correctedAt = at;
		}
	}

	/** What was passed on in the meantime stays so. */
	void takeCorrectionBack() {
		if (!isPassedOn()) {
			this.correctedBy = null;
			this.correctedAt = null;
			takeRefusalBack();
		}
	}

	/** The customer told this person that she does not need it any more. */
	void over(UUID toldTo, Instant at) {
		this.overBy = toldTo;
		this.overAt = at;
	}

	void turnedOut(@Nullable Outcome outcome) {
		this.turnedOut = outcome;
	}

	public UUID momentId() {
		return this.momentId;
	}

	public UUID offeringId() {
		return this.offeringId;
	}

	/** From 0, chosen by a person without any word that told, to 1. */
	public double strength() {
		return this.strength;
	}

	public List<Evidence> evidence() {
		return this.evidence;
	}

	/** Null where it was suggested, and where its author has corrected it. */
	public @Nullable Why withheld() {
		return isCorrected() ? null : this.withheld;
	}

	/** Why it was withheld when the moment was logged. */
	public @Nullable Why withheldAtFirst() {
		return this.withheld;
	}

	public boolean isPassedOn() {
		return this.passedOnAt != null;
	}

	public boolean isRefused() {
		return this.refusedAt != null;
	}

	public boolean isCorrected() {
		return this.correctedAt != null;
	}

	public @Nullable Instant correctedAt() {
		return this.correctedAt;
	}

	public boolean isOver() {
		return this.overAt != null;
	}

	public @Nullable Instant overAt() {
		return this.overAt;
	}

	/** Whether its author may still pass it on, or refuse it. */
	boolean isOpen() {
		return !isPassedOn() && !isRefused() && !isOver() && withheld() == null;
	}

	/** What came of it in the end. */
	public enum Outcome {

		HELPED, NOT_NEEDED

	}

	/** Why a service is not suggested although it was heard. */
	public enum Why {

		/** The customer said no to it in this very meeting. */
		DECLINED,
		/** The text says that the customer has it already. */
		OWNED,
		/** A word of the catalogue says that this is something else. */
		EXCLUDED,
		/** Our own books say that the customer has it. */
		HAS_IT,
		/** The customer said no lately and is left in peace. */
		QUIET,
		/** The customer does not want to hear of anything. */
		LEFT_ALONE,
		/** It is offered in another part of the year. */
		OUT_OF_SEASON,
		/** The queue is too long. */
		FULL;

		/** The words said so, and words can be misheard. */
		boolean isFromWords() {
			return this == DECLINED || this == OWNED;
		}

	}
}
