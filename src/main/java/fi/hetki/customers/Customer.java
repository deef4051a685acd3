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

	@ElementCollection
	@CollectionTable(name = "vehicle", joinColumns = @JoinColumn(name = "customer_id"))
	@OrderColumn(name = "position")
	private List<Vehicle> vehicles = new ArrayList<>();

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
	public Customer(UUID siteId, String name, Instant createdAt) {
		this.siteId = siteId;
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
	}

	private void index() {
		Set<String> found = new HashSet<>(Terms.of(this.name, this.contact, this.email));
		found.addAll(Terms.ofNumber(this.phone));
		this.vehicles.forEach(vehicle -> found.addAll(Terms.ofNumber(vehicle.plate())));
		if (!found.equals(this.terms)) {
			this.terms.retainAll(found);
			this.terms.addAll(found);
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
