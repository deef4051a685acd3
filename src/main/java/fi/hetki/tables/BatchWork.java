package fi.hetki.tables;

/** What is done to the batches of a module. */
public interface BatchWork<B extends Batch> {

	BatchDesk<B> desk();

	/** Reads the file and plans what each row would do; writes nothing else. */
	void read(B batch);

	void write(B batch);

	void undo(B batch);
}
