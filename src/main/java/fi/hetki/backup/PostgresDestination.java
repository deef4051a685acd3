package fi.hetki.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A schema of PostgreSQL: a new one is filled beside, and its tables move over in the transaction that drops the old ones. */
final class PostgresDestination implements Destination {

	/** What the connection of a server calls itself on which it hears of other nodes. */
	private static final String LISTENING = "hetki-neighbours";

	private static final String BESIDE = "hetki_restoring";

	/** What can lie in a schema, but not what belongs to a table or to an extension. */
	private static final String CONTENT = """
			select case c.relkind when 'v' then 'view ' when 'm' then 'materialized view ' when 'S' then 'sequence ' else 'table ' end || c.oid::regclass
			from pg_class c where c.relnamespace = '%1$s'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and not c.relispartition
			and not exists (select 1 from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i', 'e'))
			union all
			select 'function ' || p.oid::regprocedure from pg_proc p where p.pronamespace = '%1$s'::regnamespace and p.prokind = 'f'
			and not exists (select 1 from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')""";

	private final DataSource database;

	PostgresDestination(DataSource database) {
		this.database = database;
	}

	@Override
	public Optional<Loss> holds() throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			refuseWhereSomebodyWorks(connection);
			if (Schema.version(connection).isPresent()) {
				return Optional.of(Loss.of(connection));
			}
			if (!content(connection, current(connection)).isEmpty()) {
				throw new Trouble("backup.trouble.foreign");
			}
			return Optional.empty();
		}
	}

	private static void refuseWhereSomebodyWorks(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
				"select 1 from pg_stat_activity where datname = current_database() and application_name in ('" + Straight.SERVER + "', '" + LISTENING + "')")) {
			if (row.next()) {
				throw new Trouble("backup.trouble.running");
			}
		}
	}

	@Override
	public DataSource begin() throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			Database.run(connection, "drop schema if exists " + BESIDE + " cascade");
			Database.run(connection, "create schema " + BESIDE);
		}
		return new InSchema(this.database, BESIDE);
	}

	@Override
	public String schema() {
		return BESIDE;
	}

	/** Tables move instead of schemas: that takes no more rights than making them, and extensions stay where they are. */
	@Override
	public void takePlace() throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			String here = current(connection);
			connection.setAutoCommit(false);
			Database.run(connection, "set local lock_timeout = '20s'");
			refuseWhereSomebodyWorks(connection);
			for (String it : content(connection, here)) {
				Database.run(connection, "drop " + it.replaceFirst(" ", " if exists ") + " cascade");
			}
			for (String it : content(connection, BESIDE)) {
				Database.run(connection, "alter " + it + " set schema " + here);
			}
			Database.run(connection, "drop schema " + BESIDE);
			connection.commit();
			connection.setAutoCommit(true);
			Database.run(connection, "analyze");
		}
	}

	private static String current(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select quote_ident(current_schema)")) {
			row.next();
			return row.getString(1);
		}
	}

	private static List<String> content(Connection connection, String schema) throws SQLException {
		List<String> found = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(CONTENT.formatted(schema))) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

	@Override
	public void close() {
		try (Connection connection = this.database.getConnection()) {
			Database.run(connection, "drop schema if exists " + BESIDE + " cascade");
		}
		catch (SQLException stays) {
			// The next restore clears it away.
		}
	}
}
