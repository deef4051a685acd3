package fi.hetki.customers;

import fi.hetki.people.Entry;
import fi.hetki.tables.Fault;
import fi.hetki.tables.Table;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of a list and what it would do, or did, to which customer. */
@Entity
class CustomerImportRow extends Entry {

	private UUID importId;

	private int line;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> cells;

	@Enumerated(EnumType.STRING)
	private CustomerPlan.Kind kind;

	private String name;

	private UUID customerId;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Listed former;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Listed wish;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> changed;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Fault> faults;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Lookalikes.Lookalike> alike;

	@Enumerated(EnumType.STRING)
	private @Nullable Choice choice;

	private @Nullable UUID chosenId;

	private boolean again;

	@Enumerated(EnumType.STRING)
	private @Nullable Fate fate;

	protected CustomerImportRow() {
	}

	CustomerImportRow(UUID importId, Table.Line line, CustomerPlan plan) {
		this.importId = importId;
		this.line = line.number();
		this.cells = line.cells();
		plan(plan);
	}

	/** What somebody said of a doubtful row. */
	enum Choice {

		LINK, NEW, SKIP

	}

	/** What became of a row: written, or after that taken back, or not, because somebody has edited or used it since. */
	enum Fate {

		WRITTEN, REVERSED, EDITED, USED, GONE

	}

	private void plan(CustomerPlan plan) {
		this.kind = plan.kind();
		this.name = plan.name();
		this.customerId = plan.customerId();
		this.former = plan.former();
		this.wish = plan.wish();
		this.changed = plan.changed();
		this.faults = plan.faults();
		this.alike = plan.alike();
	}

	/** Whom it is about was changed after somebody looked at this row. */
	void lookAgain(CustomerPlan plan) {
		plan(plan);
		this.choice = null;
		this.chosenId = null;
		this.again = true;
	}

	/** Whether it still would do what it was said to do. */
	boolean isFresh(CustomerPlan now) {
		return (this.kind == CustomerPlan.Kind.DOUBTFUL) ? now.wish() != null
				: now.kind() == this.kind && Objects.equals(now.former(), this.former) && Objects.equals(now.wish(), this.wish);
	}

	/** @param id whom of those who are alike; counts only for a link */
	void choose(@Nullable Choice choice, @Nullable UUID id) {
		boolean known = this.alike.stream().anyMatch(it -> it.id().equals(id));
		if (this.kind == CustomerPlan.Kind.DOUBTFUL && this.fate == null && (choice != Choice.LINK || known)) {
			this.choice = choice;
			this.chosenId = (choice == Choice.LINK) ? id : null;
		}
	}

	/** Whom somebody took it to be; null where the row itself says it. */
	@Nullable UUID chosen() {
		return (this.choice == Choice.NEW) ? CustomerPlanner.SOMEBODY_NEW : (this.choice == Choice.LINK) ? this.chosenId
				: (this.kind == CustomerPlan.Kind.UPDATE) ? this.customerId : null;
	}

	void written(UUID id, @Nullable Listed former, Listed wish) {
		this.customerId = id;
		this.former = former;
		this.wish = wish;
		this.fate = Fate.WRITTEN;
	}

	void end(Fate fate) {
		this.fate = fate;
	}

	Table.Line asLine() {
		return new Table.Line(this.line, this.cells);
	}

	public int line() {
		return this.line;
	}

	List<String> cells() {
		return this.cells;
	}

	CustomerPlan.Kind kind() {
		return this.kind;
	}

	public String name() {
		return this.name;
	}

	UUID customerId() {
		return this.customerId;
	}

	@Nullable Listed former() {
		return this.former;
	}

	@Nullable Listed wish() {
		return this.wish;
	}

	List<String> changed() {
		return this.changed;
	}

	List<Fault> faults() {
		return this.faults;
	}

	public List<Lookalikes.Lookalike> alike() {
		return this.alike;
	}

	public @Nullable Choice choice() {
		return this.choice;
	}

	public @Nullable UUID chosenId() {
		return this.chosenId;
	}

	public boolean again() {
		return this.again;
	}

	public @Nullable Fate fate() {
		return this.fate;
	}
}
