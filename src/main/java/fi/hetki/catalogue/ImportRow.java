package fi.hetki.catalogue;

import fi.hetki.people.Entry;
import fi.hetki.tables.Fault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of an imported file and what it would do, or did, to which service. */
@Entity
@Table(name = "catalogue_import_row")
class ImportRow extends Entry {

	private static final int LONGEST_KEY = 60;

	private UUID importId;

	private int line;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> cells;

	@Enumerated(EnumType.STRING)
	private Plan.Kind kind;

	@Column(name = "offering_key")
	private String key;

	private UUID offeringId;

	private @Nullable String seen;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable DescribeOffering former;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable DescribeOffering wish;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> changed;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Fault> faults;

	private boolean again;

	private boolean kept;

	protected ImportRow() {
	}

	ImportRow(UUID importId, fi.hetki.tables.Table.Line line, Plan plan) {
		this.importId = importId;
		this.line = line.number();
		this.cells = line.cells();
		plan(plan);
	}

	private void plan(Plan plan) {
		this.kind = plan.kind();
		this.key = plan.key().substring(0, Math.min(plan.key().length(), LONGEST_KEY));
		this.offeringId = plan.offeringId();
		this.seen = plan.seen();
		this.former = plan.former();
		this.wish = plan.wish();
		this.changed = plan.changed();
		this.faults = plan.faults();
	}

	/** The service was changed after somebody looked at this row. */
	void lookAgain(Plan plan) {
		plan(plan);
		this.again = true;
	}

	/** Whether the service still is what it was when the row was compared with it. */
	boolean isFresh(@Nullable Drafted now) {
		return Objects.equals(this.seen, (now != null) ? now.seen() : null);
	}

	/** It was edited after the import, so undoing leaves it alone. */
	void keep() {
		this.kept = true;
	}

	fi.hetki.tables.Table.Line asLine() {
		return new fi.hetki.tables.Table.Line(this.line, this.cells);
	}

	CatalogueDesk.Wish asWish() {
		return new CatalogueDesk.Wish(this.offeringId, this.key, Objects.requireNonNull(this.wish));
	}

	int line() {
		return this.line;
	}

	List<String> cells() {
		return this.cells;
	}

	Plan.Kind kind() {
		return this.kind;
	}

	String key() {
		return this.key;
	}

	UUID offeringId() {
		return this.offeringId;
	}

	@Nullable DescribeOffering former() {
		return this.former;
	}

	@Nullable DescribeOffering wish() {
		return this.wish;
	}

	List<String> changed() {
		return this.changed;
	}

	List<Fault> faults() {
		return this.faults;
	}

	boolean again() {
		return this.again;
	}
}
