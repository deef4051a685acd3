package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A service as a version of the catalogue has it. In the draft it may still change; once published it stays as it is. */
@Entity
@Table(name = "offering_revision")
class Revision extends Entry {

	private UUID editionId;

	private UUID offeringId;

	@Column(name = "offering_key")
	private String key;

	@JdbcTypeCode(SqlTypes.JSON)
	private DescribeOffering content;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable DescribeOffering former;

	private @Nullable UUID revisedBy;

	private Instant revisedAt;

	protected Revision() {
	}

	Revision(UUID editionId, UUID offeringId, String key) {
		this.editionId = editionId;
		this.offeringId = offeringId;
		this.key = key;
	}

	Revision revise(DescribeOffering content, @Nullable UUID by, Instant at) {
		this.content = content;
		this.revisedBy = by;
		this.revisedAt = at;
		return this;
	}

	/** Remembers what it takes the place of, so that one can go back. */
	void replaces(@Nullable DescribeOffering former) {
		this.former = former;
	}

	UUID editionId() {
		return this.editionId;
	}

	UUID offeringId() {
		return this.offeringId;
	}

	String key() {
		return this.key;
	}

	DescribeOffering content() {
		return this.content;
	}

	/** What was published before; null for a new service, and while this is a draft. */
	@Nullable DescribeOffering former() {
		return this.former;
	}

	@Nullable UUID revisedBy() {
		return this.revisedBy;
	}

	Instant revisedAt() {
		return this.revisedAt;
	}
}
