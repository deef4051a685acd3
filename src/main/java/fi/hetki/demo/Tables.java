package fi.hetki.demo;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The tables whose rows carry their batch, and what refers to them, asked of the database itself: so no table that
 * anybody adds later can be forgotten.
 */
record Tables(List<String> batched, List<Reference> references) {

	private static final String COLUMN = "demo_batch";

	static Tables read(Connection connection) throws SQLException {
		DatabaseMetaData database = connection.getMetaData();
		TreeSet<String> batched = new TreeSet<>();
		try (ResultSet columns = database.getColumns(connection.getCatalog(), connection.getSchema(), "%", COLUMN)) {
			while (columns.next()) {
				batched.add(columns.getString("TABLE_NAME"));
			}
		}
		List<Reference> references = new ArrayList<>();
		for (String table : batched) {
			try (ResultSet keys = database.getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
				while (keys.next()) {
					references.add(new Reference(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME"), table,
							keys.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade));
				}
			}
		}
		return new Tables(List.copyOf(batched), references);
	}

	List<Reference> to(String table) {
		return this.references.stream().filter(it -> it.parent().equals(table)).toList();
	}

	/** The other owners of rows that go when their owner goes: a row of two owners belongs to both. */
	List<Reference> coOwners(Reference reference) {
		return this.references.stream()
			.filter(it -> it.cascades() && it.child().equals(reference.child()) && !it.column().equals(reference.column()))
			.toList();
	}

	/**
	 * Rows of the child name a row of the parent.
	 * @param cascades whether they go with it
	 */
	record Reference(String child, String column, String parent, boolean cascades) {
	}
}
