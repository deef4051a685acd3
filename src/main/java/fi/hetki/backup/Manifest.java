package fi.hetki.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself.
 * @param format of the file; a reader knows its own and older ones
 * @param schema the last migration of the database it was taken from
 * @param files how many, and {@code bytes} together
 * @param settings those that the operator made, without secrets
 * @param bring the names of the secrets that he has to bring himself
 */
record Manifest(int format, String product, String schema, String database, Instant takenAt, List<Rows> tables, int files, long bytes,
		Map<String, String> settings, List<String> bring) {

	static final int FORMAT = 1;

	long rows() {
		return this.tables.stream().mapToLong(Rows::count).sum();
	}

	/** @param sha256 of the table as it stands in the file, unpacked */
	record Rows(TableShape shape, long count, String sha256) {
	}
}
