package fi.hetki.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;

/** How far the tables of a database are: the number of the last migration. */
final class Schema {

	private Schema() {
	}

	/** @return none where there is no Hetki in this schema */
	static Optional<String> version(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			if (!isThere(statement, "flyway_schema_history")) {
				return Optional.empty();
			}
			try (ResultSet rows = statement.executeQuery("select version from flyway_schema_history where success and version is not null")) {
				MigrationVersion newest = null;
				while (rows.next()) {
					MigrationVersion it = MigrationVersion.fromVersion(rows.getString(1));
					newest = (newest == null || it.isNewerThan(newest)) ? it : newest;
				}
				return Optional.ofNullable(newest).map(MigrationVersion::getVersion);
			}
		}
	}

	static boolean isThere(Statement statement, String table) throws SQLException {
		try (ResultSet row = statement.executeQuery(
				"select 1 from information_schema.tables where table_schema = current_schema and table_name = '" + table + "'")) {
			return row.next();
		}
	}

	static boolean isNewer(String one, String other) {
		return MigrationVersion.fromVersion(one).isNewerThan(MigrationVersion.fromVersion(other));
	}
}
