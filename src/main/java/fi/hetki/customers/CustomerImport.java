package fi.hetki.customers;

import fi.hetki.tables.Batch;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A list of customers on its way into a site. Its rows are written in steps, so it may be there in part. */
@Entity
class CustomerImport extends Batch {

	/** What each column holds, by the code of {@link CustomerColumn}; empty before anybody has looked. */
	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> columns = List.of();

	private boolean begun;

	protected CustomerImport() {
	}

	CustomerImport(UUID id, UUID siteId, UUID by, String fileName, Instant at) {
		super(id, siteId, by, fileName, at);
	}

	void columns(List<String> columns) {
		this.columns = columns;
	}

	/** As somebody says that its columns are. */
	void readAgain(List<String> columns, Instant at) {
		columns(columns);
		read(at);
	}

	void begin() {
		this.begun = true;
	}

	@Override
	protected State whereItWas() {
		return (state() == State.WRITING && !this.begun) ? State.READY : State.WRITTEN;
	}

	List<String> columns() {
		return this.columns;
	}
}
