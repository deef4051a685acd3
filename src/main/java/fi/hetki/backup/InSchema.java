package fi.hetki.backup;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The same database, where names mean the tables of another schema. */
final class InSchema extends DelegatingDataSource {

	private final String schema;

	InSchema(DataSource database, String schema) {
		super(database);
		this.schema = schema;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		connection.setSchema(this.schema);
		return connection;
	}
}
