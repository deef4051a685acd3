package fi.hetki.matching;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A service that a moment spoke of, the words that said so, and whether it was passed on or withheld. */
@Entity
@Table(name = "moment_match")
public class Match extends Entry {

	private UUID momentId;

	private UUID offeringId;

	private double strength;

	private int place;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Evidence> evidence = new ArrayList<>();

	@Enumerated(EnumType.STRING)
	private @Nullable Why withheld;

	private @Nullable Instant passedOnAt;

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

	Match passedOn(Instant at) {
		this.passedOnAt = at;
		return this;
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

	public @Nullable Why withheld() {
		return this.withheld;
	}

	public boolean isPassedOn() {
		return this.passedOnAt != null;
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
		QUIET

	}
}
