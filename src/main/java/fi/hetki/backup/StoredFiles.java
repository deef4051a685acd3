package fi.hetki.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The files that rows name, each once. */
record StoredFiles(List<Place> places) {

	static StoredFiles of(List<TableShape> tables) {
		return new StoredFiles(tables.stream().flatMap(table -> table.files().stream().map(column -> new Place(table.name(), column))).toList());
	}

	int count(Connection connection) throws SQLException {
		if (this.places.isEmpty()) {
			return 0;
		}
		try (PreparedStatement statement = connection.prepareStatement("select count(*) from (" + all() + ") f"); ResultSet row = statement.executeQuery()) {
			row.next();
			return row.getInt(1);
		}
	}

	/** In the order of their hashes. */
	String all() {
		return this.places.stream().map(it -> "select " + it.column() + " as sha256 from " + it.table() + " where " + it.column() + " is not null")
			.collect(Collectors.joining(" union "));
	}

	boolean isNamed(Connection connection, String sha256) throws SQLException {
		for (Place it : this.places) {
			try (PreparedStatement statement = connection.prepareStatement("select 1 from " + it.table() + " where " + it.column() + " = ?")) {
				statement.setString(1, sha256);
				try (ResultSet row = statement.executeQuery()) {
					if (row.next()) {
						return true;
					}
				}
			}
		}
		return false;
	}

	record Place(String table, String column) {
	}
}
