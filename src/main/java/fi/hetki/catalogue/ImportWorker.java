package fi.hetki.catalogue;

import fi.hetki.tables.BatchDesk;
import fi.hetki.tables.BatchWork;
import fi.hetki.tables.BatchWorker;
import org.springframework.stereotype.Component;

/** What is done to a file of services. */
@Component
class ImportWorker implements BatchWork<CatalogueImport> {

	private final BatchWorker worker;

	private final ImportDesk desk;

	private final ImportReading reading;

	private final ImportWriting writing;

	private final ImportUndoing undoing;

	ImportWorker(BatchWorker worker, ImportDesk desk, ImportReading reading, ImportWriting writing, ImportUndoing undoing) {
		this.worker = worker;
		this.desk = desk;
		this.reading = reading;
		this.writing = writing;
		this.undoing = undoing;
	}

	void start(CatalogueImport work) {
		this.worker.start(work, this);
	}

	@Override
	public BatchDesk<CatalogueImport> desk() {
		return this.desk;
	}

	@Override
	public void read(CatalogueImport work) {
		this.reading.read(work);
	}

	@Override
	public void write(CatalogueImport work) {
		this.writing.write(work);
	}

	@Override
	public void undo(CatalogueImport work) {
		this.undoing.undo(work);
	}
}
