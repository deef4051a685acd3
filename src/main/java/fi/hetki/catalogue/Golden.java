package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** A moment whose answer is known: that this service is suggested for it, or that it is not. */
@Entity
@Table(name = "golden_moment")
public class Golden extends Entry {

	private UUID siteId;

	private UUID offeringId;

	private String language;

	private String text;

	@Enumerated(EnumType.STRING)
	private Expected expected;

	protected Golden() {
	}

	public Golden(UUID siteId, UUID offeringId, String language, String text, Expected expected) {
		this.siteId = siteId;
		this.offeringId = offeringId;
		this.language = language;
		this.text = text;
		this.expected = expected;
	}

	/** With an id that a form has chosen, so that the same form sent twice makes one. */
	Golden(UUID id, UUID siteId, UUID offeringId) {
		super(id);
		this.siteId = siteId;
		this.offeringId = offeringId;
	}

	Golden says(String language, String text, Expected expected) {
		this.language = language;
		this.text = text;
		this.expected = expected;
		return this;
	}

	public UUID siteId() {
		return this.siteId;
	}

	public UUID offeringId() {
		return this.offeringId;
	}

	public String language() {
		return this.language;
	}

	public String text() {
		return this.text;
	}

	public Expected expected() {
		return this.expected;
	}

	public enum Expected {

		MATCH, SILENCE

	}
}
