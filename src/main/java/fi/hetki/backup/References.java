package fi.hetki.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What keeps rows in an order: keys that name other rows, and triggers. They are let go while rows come, and looked at afterwards. */
final class References {

	private static final String KEYS = """
			select format('alter table %s drop constraint %I', conrelid::regclass, conname),
				format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
			from pg_constraint where contype = 'f' and connamespace = current_schema::regnamespace and conparentid = 0""";

	private static final String TRIGGERS = """
			select distinct format('alter table %1$s disable trigger user', tgrelid::regclass), format('alter table %1$s enable trigger user', tgrelid::regclass)
			from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = current_schema::regnamespace and not tgisinternal""";

	private static final String H2_TABLES = """
			select 'alter table "' || table_name || '" set referential_integrity false', 'alter table "' || table_name || '" set referential_integrity true check'
			from information_schema.tables where table_schema = current_schema and table_type = 'BASE TABLE'""";

	private final Connection connection;

	private final List<String> before = new ArrayList<>();

	private final List<String> after = new ArrayList<>();

	private References(Connection connection) {
		this.connection = connection;
	}

	static References of(Connection connection, Database kind) throws SQLException {
		References found = new References(connection);
		switch (kind) {
			case H2 -> found.read(H2_TABLES);
			case POSTGRESQL -> {
				found.read(KEYS);
				found.read(TRIGGERS);
			}
		}
		return found;
	}

	private void read(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				this.before.add(rows.getString(1));
				this.after.add(rows.getString(2));
			}
		}
	}

	void letGo() throws SQLException {
		for (String it : this.before) {
			Database.run(this.connection, it);
		}
	}

	/** @throws SQLException where a row names one that is not there */
	void look() throws SQLException {
		for (String it : this.after) {
			Database.run(this.connection, it);
		}
	}
}
