package fi.hetki.customers;

import fi.hetki.tables.BatchDesk;
import fi.hetki.tables.BatchWork;
import fi.hetki.tables.BatchWorker;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done to a list of customers. */
@Component
class CustomerImportWork implements BatchWork<CustomerImport> {

	private final BatchWorker worker;

	private final CustomerImportDesk desk;

	private final CustomerImportReading reading;

	private final CustomerImportWriting writing;

	private final CustomerImportUndoing undoing;

	CustomerImportWork(BatchWorker worker, CustomerImportDesk desk, CustomerImportReading reading, CustomerImportWriting writing,
			CustomerImportUndoing undoing) {
		this.worker = worker;
		this.desk = desk;
		this.reading = reading;
		this.writing = writing;
		this.undoing = undoing;
	}

	void start(CustomerImport work) {
		this.worker.start(work, this);
	}

	/** Goes on with what another server, or this one before it was stopped, had begun. */
	@Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT10S")
	void resume() {
		this.desk.takeOver().forEach(this::start);
	}

	@Override
	public BatchDesk<CustomerImport> desk() {
		return this.desk;
	}

	@Override
	public void read(CustomerImport work) {
		this.reading.read(work);
	}

	@Override
	public void write(CustomerImport work) {
		this.writing.write(work);
	}

	@Override
	public void undo(CustomerImport work) {
		this.undoing.undo(work);
	}
}
