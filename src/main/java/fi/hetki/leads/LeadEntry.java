package fi.hetki.leads;

import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of what happened to a lead. */
@Entity
public class LeadEntry extends Entry {

	private UUID leadId;

	private Instant atTime;

	private @Nullable UUID byPerson;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private @Nullable UUID aboutPerson;

	@Enumerated(EnumType.STRING)
	private @Nullable LeadStage stage;

	@Column(length = 4000)
	private @Nullable String text;

	private @Nullable UUID teamId;

	private @Nullable UUID offeringId;

	@ElementCollection
	@CollectionTable(name = "lead_entry_mention", joinColumns = @JoinColumn(name = "entry_id"))
	private Set<Mention> mentions = new HashSet<>();

	protected LeadEntry() {
	}

	LeadEntry(UUID leadId, Instant at, @Nullable UUID by, Kind kind) {
		this(newId(), leadId, at, by, kind);
	}

	LeadEntry(UUID id, UUID leadId, Instant at, @Nullable UUID by, Kind kind) {
		super(id);
		this.leadId = leadId;
		this.atTime = at;
		this.byPerson = by;
		this.kind = kind;
	}

	LeadEntry about(@Nullable UUID person) {
		this.aboutPerson = person;
		return this;
	}

	LeadEntry to(LeadStage stage) {
		this.stage = stage;
		return this;
	}

	LeadEntry saying(@Nullable String text) {
		this.text = text;
		return this;
	}

	/** @param offering only where the lead is about another service from now on */
	LeadEntry towards(UUID team, @Nullable UUID offering) {
		this.teamId = team;
		this.offeringId = offering;
		return this;
	}

	LeadEntry naming(Collection<Mention> mentions) {
		this.mentions.addAll(mentions);
		return this;
	}

	boolean saysTheSame(LeadEntry other) {
		return this.kind == other.kind && Objects.equals(this.byPerson, other.byPerson) && Objects.equals(this.text, other.text);
	}

	public UUID leadId() {
		return this.leadId;
	}

	public Instant at() {
		return this.atTime;
	}

	public @Nullable UUID by() {
		return this.byPerson;
	}

	public Kind kind() {
		return this.kind;
	}

	public @Nullable UUID about() {
		return this.aboutPerson;
	}

	public @Nullable LeadStage stage() {
		return this.stage;
	}

	public @Nullable String text() {
		return this.text;
	}

	Set<Mention> mentions() {
		return Set.copyOf(this.mentions);
	}

	/** Who is to hear of it beside those whom the text names. */
	public List<UUID> toldBeside() {
		return this.mentions.stream().filter(it -> !it.isInText()).map(Mention::personId).sorted().toList();
	}

	/** The text, cut where somebody is named. */
	public List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		String said = Objects.requireNonNullElse(this.text, "");
		int at = 0;
		for (Mention it : this.mentions.stream().filter(Mention::isInText).sorted(Comparator.comparing(Mention::startsAt)).toList()) {
			pieces.add(new Piece(said.substring(at, it.startsAt()), null));
			pieces.add(new Piece(said.substring(it.startsAt(), it.endsAt()), it.personId()));
			at = it.endsAt();
		}
		pieces.add(new Piece(said.substring(at), null));
		return pieces;
	}

	/** The desk to which the lead went. */
	public @Nullable UUID teamId() {
		return this.teamId;
	}

	/** The service that it is about from then on. */
	public @Nullable UUID offeringId() {
		return this.offeringId;
	}

	/** @param person whom it names */
	public record Piece(String text, @Nullable UUID person) {
	}

	public enum Kind {

		HELD, RELEASED,
		/** Its turn came in the waiting list. */
		PULLED,
		ROUTED, TAKEN, HANDED, MOVED, NOTE, ATTACHED, DETACHED, CLOSED, REOPENED, UNDONE,
		/** What time alone did. */
		WARNED, LATE, ESCALATED,
		/** It is the customer's turn, and ours again. */
		PAUSED, RESUMED,
		/** To the next in turn of the same team, and to another desk. */
		REASSIGNED, REROUTED,
		/** On the lead that went into another, on the one that stays, and on that again when the two are parted. */
		MERGED, JOINED, PARTED,
		/** A sentence to whoever noticed. */
		TOLD,
		/** What she writes back. */
		THANKED, REPLIED, MISUNDERSTOOD,
		/** What the customer says herself: call me, not now, never, this is not what I meant. */
		CALL_ME, LATER, LEAVE_ALONE, CORRECTED,
		/** Somebody talks with the customer before anything is suggested. */
		PUT_RIGHT;

		/** What whoever noticed may answer. */
		public static final Set<Kind> REPLIES = Set.of(THANKED, REPLIED, MISUNDERSTOOD);

		/** What ends a silence where a person did it. */
		static final Set<Kind> REAL = Set.of(TAKEN, HANDED, REASSIGNED, REROUTED, JOINED, MOVED, NOTE, ATTACHED, REOPENED, PAUSED, RESUMED);

		/** What a decision of the routing stands behind. */
		static final Set<Kind> DECIDED = Set.of(ROUTED, REASSIGNED, REROUTED);

		/** What people wrote: it is read as well where the lead is looked after in another one. */
		static final Set<Kind> WRITTEN = Set.of(NOTE, ATTACHED, DETACHED, TOLD, THANKED, REPLIED, MISUNDERSTOOD);

		/** What is said between her and whoever works the lead. */
		static final Set<Kind> TALK = Set.of(TOLD, REOPENED, JOINED, THANKED, REPLIED, MISUNDERSTOOD);

	}
}
