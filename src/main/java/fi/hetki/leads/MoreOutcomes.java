package fi.hetki.leads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * A customer may be helped without a sale. Java, because the check that has to learn this was made without a name, and
 * each database gave it another.
 */
@Component
class MoreOutcomes implements JavaMigration {

	private static final String NAMES = """
			select distinct c.constraint_name from information_schema.check_constraints c
			join information_schema.table_constraints t
				on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
			where t.constraint_schema = current_schema and lower(t.table_name) = 'lead' and c.check_clause like '%NOT_PURSUED%'""";

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (Statement change = connection.createStatement()) {
			for (String name : names(connection)) {
				change.execute("alter table lead drop constraint \"" + name + "\"");
			}
			change.execute("""
					alter table lead add constraint lead_outcome_known
					check (outcome in ('WON', 'HELPED', 'NOT_NOW', 'RETURNED', 'NOT_PURSUED'))""");
		}
	}

	private static List<String> names(Connection connection) throws SQLException {
		List<String> names = new ArrayList<>();
		try (PreparedStatement ask = connection.prepareStatement(NAMES); ResultSet found = ask.executeQuery()) {
			while (found.next()) {
				names.add(found.getString(1));
			}
		}
		return names;
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("28");
	}

	@Override
	public String getDescription() {
		return "leads outcome helped";
	}

	@Override
	public Integer getChecksum() {
		return 1;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}
}
