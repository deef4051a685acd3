package fi.hetki.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** In what the two databases differ for somebody who reads or writes all of their rows. */
enum Database {

	H2("? format json") {

		/** Of all tables as they are at the first question; rows come as they are read instead of being gathered first. */
		@Override
		void freeze(Connection connection) throws SQLException {
			run(connection, "set lazy_query_execution 1");
			connection.setTransactionIsolation(H2_SNAPSHOT);
			connection.setAutoCommit(false);
		}

		@Override
		void hold(Connection connection, List<TableShape> tables) {
			// Nobody changes tables while the application runs, and nobody else can open the file.
		}

		@Override
		void thaw(Connection connection) throws SQLException {
			connection.rollback();
			connection.setAutoCommit(true);
			connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
			run(connection, "set lazy_query_execution 0");
		}
	},

	POSTGRESQL("?::jsonb") {

		@Override
		void freeze(Connection connection) throws SQLException {
			connection.setAutoCommit(false);
			connection.setReadOnly(true);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			run(connection, "set local statement_timeout = 0");
			run(connection, "set local idle_in_transaction_session_timeout = 0");
		}

		/** Against a newer version that starts meanwhile and changes them; reading and writing go on. */
		@Override
		void hold(Connection connection, List<TableShape> tables) throws SQLException {
			run(connection, tables.stream().map(it -> '"' + it.name() + '"').collect(Collectors.joining(", ", "lock table ", " in access share mode")));
		}

		@Override
		void thaw(Connection connection) throws SQLException {
			connection.rollback();
			connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
			connection.setReadOnly(false);
			connection.setAutoCommit(true);
		}
	};

	/** JDBC has no name for it. */
	private static final int H2_SNAPSHOT = 6;

	private final String json;

	Database(String json) {
		this.json = json;
	}

	static Database of(Connection connection) throws SQLException {
		String product = connection.getMetaData().getDatabaseProductName();
		return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(product)).findFirst()
			.orElseThrow(() -> new Trouble("backup.trouble.database", product));
	}

	/** How a text becomes JSON. */
	String json() {
		return this.json;
	}

	/** From here on this connection reads one state of everything, whatever others write. */
	abstract void freeze(Connection connection) throws SQLException;

	/** Keeps the tables as they are until the connection is thawed. */
	abstract void hold(Connection connection, List<TableShape> tables) throws SQLException;

	/** The connection is as others left it. */
	abstract void thaw(Connection connection) throws SQLException;

	static void run(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
