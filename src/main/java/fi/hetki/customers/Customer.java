package fi.hetki.customers;

import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public class Customer extends Entry {

	private UUID siteId;

	@Enumerated(EnumType.STRING)
	private Kind kind = Kind.UNKNOWN;

	private String name;

	private @Nullable String contact;

	private @Nullable String email;

	private @Nullable String phone;

	private @Nullable String language;

	private @Nullable String city;

	private @Nullable LocalDate customerSince;

	private @Nullable UUID ownerId;

	private Instant createdAt;

	private @Nullable Instant deletedAt;

	private @Nullable String businessId;

	@Column(name = "customer_number")
	private @Nullable String number;

	private String region;

	@Enumerated(EnumType.STRING)
	private @Nullable Consent consent;

	private @Nullable Instant consentAt;

	private @Nullable UUID mergedInto;

	private @Nullable Instant leftAloneAt;

	@ElementCollection
	@CollectionTable(name = "vehicle", joinColumns = @JoinColumn(name = "customer_id"))
	@OrderColumn(name = "position")
	private List<Vehicle> vehicles = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "customer_contract", joinColumns = @JoinColumn(name = "customer_id"))
	@OrderColumn(name = "position")
	private List<Contract> contracts = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "customer_key", joinColumns = @JoinColumn(name = "customer_id"))
	@Column(name = "identity")
	private Set<String> keys = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "customer_term", joinColumns = @JoinColumn(name = "customer_id"))
	@Column(name = "term")
	private Set<String> terms = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "customer_owns", joinColumns = @JoinColumn(name = "customer_id"))
	@Column(name = "offering_id")
	private Set<UUID> owns = new HashSet<>();

	protected Customer() {
	}

	/** Somebody of whom only the name is known yet. */
	Customer(UUID siteId, String region, String name, Instant createdAt) {
		this(newId(), siteId, region, name, createdAt);
	}

	Customer(UUID id, UUID siteId, String region, String name, Instant createdAt) {
		super(id);
		this.siteId = siteId;
		this.region = region;
		this.name = name;
		this.createdAt = createdAt;
		index();
	}

	public Customer is(Kind kind, @Nullable String contact, @Nullable String language, @Nullable String city,
			@Nullable LocalDate since) {
		this.kind = kind;
		this.contact = contact;
		this.language = language;
		this.city = city;
		this.customerSince = since;
		index();
		return this;
	}

	public Customer reachedBy(@Nullable String phone, @Nullable String email) {
		this.phone = phone;
		this.email = email;
		index();
		return this;
	}

	public Customer drives(List<Vehicle> vehicles) {
		this.vehicles.clear();
		this.vehicles.addAll(vehicles);
		index();
		return this;
	}

	public Customer has(Set<UUID> offerings) {
		this.owns.addAll(offerings);
		return this;
	}

	/** Found no more; what was written of the meetings stays until it is erased. */
	public void delete(Instant at) {
		this.deletedAt = at;
		this.terms.clear();
		this.keys.clear();
		this.number = null;
	}

	void describe(Card card) {
		if (card.equals(card())) {
			return;
		}
		this.kind = card.kind();
		this.name = card.name();
		this.contact = card.contact();
		this.phone = card.phone();
		this.email = card.email();
		this.businessId = card.businessId();
		this.language = card.language();
		this.city = card.city();
		this.customerSince = card.since();
		refill(this.vehicles, card.vehicles());
		refill(this.contracts, card.contracts());
		this.owns.retainAll(card.owns());
		this.owns.addAll(card.owns());
		index();
	}

	private static <T> void refill(List<T> list, List<T> with) {
		if (!list.equals(with)) {
			list.clear();
			list.addAll(with);
		}
	}

	public Card card() {
		return new Card(this.kind, this.name, this.contact, this.phone, this.email, this.businessId, this.language, this.city,
				this.customerSince, this.vehicles, this.contracts, List.copyOf(this.owns));
	}

	/** @param person nobody where there is none */
	void lookedAfterBy(@Nullable UUID person) {
		this.ownerId = person;
	}

	void mergeInto(Customer kept, Instant at) {
		String known = this.number;
		delete(at);
		// A list that still knows her by it means the one that stays.
		this.number = known;
		this.mergedInto = kept.id();
	}

	Customer numbered(@Nullable String number) {
		this.number = number;
		index();
		return this;
	}

	Listed listed() {
		return new Listed(card(), this.number);
	}

	/** Is a customer of its own again. */
	void partAgain(Card card) {
		this.mergedInto = null;
		this.deletedAt = null;
		describe(card);
		index();
	}

	/** She does not want to hear of anything, until she says otherwise herself. */
	void leaveAlone(@Nullable Instant since) {
		this.leftAloneAt = since;
	}

	/** Counts until there is a newer answer; null takes it back. */
	void hold(@Nullable Consent consent, @Nullable Instant at) {
		this.consent = consent;
		this.consentAt = at;
	}

	private void index() {
		Set<String> found = new HashSet<>(Terms.of(this.name, this.contact, this.email));
		found.addAll(Terms.ofNumber(this.phone));
		found.addAll(Terms.ofNumber(this.businessId));
		found.addAll(Terms.ofNumber(this.number));
		Identity.phone(this.phone, this.region).ifPresent(it -> found.addAll(Terms.ofNumber(it)));
		Identity.nationalPhone(this.phone, this.region).ifPresent(it -> found.addAll(Terms.ofNumber(it)));
		this.vehicles.forEach(vehicle -> found.addAll(Terms.ofNumber(vehicle.plate())));
		become(this.terms, found);
		become(this.keys, Identity.keys(card(), this.region));
	}

	private static void become(Set<String> known, Set<String> found) {
		if (!found.equals(known)) {
			known.retainAll(found);
			known.addAll(found);
		}
	}

	public UUID siteId() {
		return this.siteId;
	}

	public Kind kind() {
		return this.kind;
	}

	public String name() {
		return this.name;
	}

	/** The person whom one speaks with: the contact of a firm, else the customer. */
	public String spokenWith() {
		return (this.contact != null && !this.contact.isBlank()) ? this.contact : this.name;
	}

	public @Nullable String email() {
		return this.email;
	}

	public @Nullable String phone() {
		return this.phone;
	}

	public @Nullable String language() {
		return this.language;
	}

	/** Who looks after the customer, and is asked first when a lead comes. */
	public @Nullable UUID ownerId() {
		return this.ownerId;
	}

	public @Nullable LocalDate customerSince() {
		return this.customerSince;
	}

	public boolean exists() {
		return this.deletedAt == null;
	}

	public List<Vehicle> vehicles() {
		return List.copyOf(this.vehicles);
	}

	public List<Contract> contracts() {
		return List.copyOf(this.contracts);
	}

	public @Nullable String businessId() {
		return this.businessId;
	}

	/** By which the firm knows her in its own books. */
	public @Nullable String number() {
		return this.number;
	}

	public @Nullable String city() {
		return this.city;
	}

	public @Nullable String contact() {
		return this.contact;
	}

	String region() {
		return this.region;
	}

	/** The stricter answer of two that became one. */
	public @Nullable Consent consent() {
		return this.consent;
	}

	public @Nullable Instant consentAt() {
		return this.consentAt;
	}

	/** Since when she does not want to hear of anything. */
	public @Nullable Instant leftAloneAt() {
		return this.leftAloneAt;
	}

	public @Nullable UUID mergedInto() {
		return this.mergedInto;
	}

	Set<String> keys() {
		return this.keys;
	}

	Set<String> terms() {
		return this.terms;
	}

	public Set<UUID> owns() {
		return Set.copyOf(this.owns);
	}

	public enum Kind {

		CONSUMER, COMPANY, SOLE_TRADER, ASSOCIATION, UNKNOWN

	}
}
