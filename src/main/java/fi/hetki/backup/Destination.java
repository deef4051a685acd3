package fi.hetki.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Where a restore goes. Everything is built beside what is there, which nobody touches until all of it stands; then the two
 * change places in one step. So a restore happens wholly or not at all, whatever dies when.
 */
interface Destination extends AutoCloseable {

	static Destination of(SimpleDriverDataSource database) {
		String url = String.valueOf(database.getUrl());
		return url.startsWith("jdbc:h2:") ? new H2Destination(database) : new PostgresDestination(database);
	}

	/**
	 * @return what would be lost; empty where there is nothing yet
	 * @throws Trouble where a server is at work on it, or it belongs to somebody else
	 */
	Optional<Loss> holds() throws SQLException, IOException;

	/** Makes an empty place beside. */
	DataSource begin() throws SQLException, IOException;

	/** The schema in the new place, none for the one that connections begin with. */
	@Nullable String schema();

	/** The new takes the place of the old. */
	void takePlace() throws SQLException, IOException;

	/** Throws away what did not take its place. */
	@Override
	void close();

	/** @param known false where it could not be read, so that nobody knows what it holds */
	record Loss(boolean known, long people, long customers, long moments, long leads) {

		static Loss unknown() {
			return new Loss(false, 0, 0, 0, 0);
		}

		static Loss of(Connection connection) throws SQLException {
			return new Loss(true, count(connection, "person"), count(connection, "customer"), count(connection, "moment"), count(connection, "lead"));
		}

		private static long count(Connection connection, String table) throws SQLException {
			try (Statement statement = connection.createStatement()) {
				if (!Schema.isThere(statement, table)) {
					return 0;
				}
				try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
					row.next();
					return row.getLong(1);
				}
			}
		}
	}
}
