package fi.hetki.customers;

import fi.hetki.tables.Batch;
import fi.hetki.tables.BatchDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists of customers in, and what somebody says of their columns and of their doubtful rows. */
@Service
@Transactional
class CustomerImportDesk extends BatchDesk<CustomerImport> {

	/** So often it is begun anew by itself; then somebody has to want it. */
	private static final int MOST_ATTEMPTS = 6;

	private final CustomerImports imports;

	private final CustomerImportFiles files;

	private final CustomerImportRows rows;

	private final Clock clock;

	CustomerImportDesk(CustomerImports imports, CustomerImportFiles files, CustomerImportRows rows, Clock clock) {
		super(imports, clock);
		this.imports = imports;
		this.files = files;
		this.rows = rows;
		this.clock = clock;
	}

	/** @param id of a customer, for a link */
	record Said(CustomerImportRow.Choice choice, UUID id) {
	}

	@Override
	protected CustomerImport batch(UUID id, UUID site, UUID by, String fileName, Instant at) {
		return new CustomerImport(id, site, by, fileName, at);
	}

	@Override
	protected void keep(UUID id, byte[] content) {
		this.files.save(new CustomerImportFile(id, content));
	}

	@Override
	protected boolean hasRowsToWrite(CustomerImport it) {
		return this.rows.counts(it.id()).stream().anyMatch(CustomerImportRows.Count::waits);
	}

	/** Also what was cancelled half way, or has to be looked at again. */
	@Override
	protected boolean isConfirmable(CustomerImport it) {
		return it.state() == Batch.State.READY || it.state() == Batch.State.WRITTEN;
	}

	@Override
	public Optional<CustomerImport> confirm(UUID id, UUID by) {
		Optional<CustomerImport> confirmed = super.confirm(id, by);
		confirmed.ifPresent(it -> this.rows.forgetAgain(it.id()));
		return confirmed;
	}

	/** @return the work that begins; nothing once rows have been written */
	Optional<CustomerImport> read(UUID id, List<String> columns) {
		return this.imports.lock(id)
			.filter(it -> it.state() == Batch.State.READY && columns.size() == it.headings().size() && !columns.equals(it.columns()))
			.map(it -> {
				it.readAgain(columns, this.clock.instant());
				return it;
			});
	}

	/** Keeps what is said of doubtful rows while nobody writes them. */
	void choose(UUID id, Map<UUID, Said> said) {
		this.imports.lock(id).filter(this::isConfirmable).ifPresent(it -> this.rows.findByImportIdAndIdIn(id, said.keySet())
			.forEach(row -> row.choose(said.get(row.id()).choice(), said.get(row.id()).id())));
	}

	/** Work that stopped when a server did; a row lock decides which of the others goes on with it. */
	List<CustomerImport> takeOver() {
		return this.imports
			.findTop20ByStateInAndFailedFalseAndAttemptLessThanAndAliveAtBeforeOrderByAliveAt(
					Set.of(Batch.State.READING, Batch.State.WRITING, Batch.State.UNDOING), MOST_ATTEMPTS, this.clock.instant().minus(Batch.SILENCE))
			.stream()
			.map(Batch::id)
			.flatMap(it -> again(it).stream())
			.toList();
	}
}
