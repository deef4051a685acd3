package fi.hetki.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

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

	/** The newest that this version of Hetki knows. */
	static String newest(Flyway flyway) {
		return Arrays.stream(flyway.info().all())
			.filter(it -> it.getVersion() != null && !it.getState().name().startsWith("FUTURE"))
			.map(MigrationInfo::getVersion)
			.max(MigrationVersion::compareTo)
			.map(MigrationVersion::getVersion)
			.orElseThrow();
	}

	static boolean isNewer(String one, String other) {
		return MigrationVersion.fromVersion(one).isNewerThan(MigrationVersion.fromVersion(other));
	}

	/**
	 * @param schema none for the one that the connection begins with
	 * @param until the last migration to be run, none for all
	 */
	static Flyway flyway(DataSource database, Database kind, @Nullable String schema, @Nullable String until) {
		FluentConfiguration configuration = Flyway.configure().dataSource(database).locations("classpath:db/migration", "classpath:db/vendor/" + kind.name().toLowerCase());
		if (schema != null) {
			configuration.schemas(schema).defaultSchema(schema);
		}
		return configuration.target(Objects.requireNonNullElse(until, "latest")).load();
	}
}
