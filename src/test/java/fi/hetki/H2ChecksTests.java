package fi.hetki;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Some versions of H2 forget how to check a constraint once the connection that made it is closed. */
class H2ChecksTests {

	private static final String URL = "jdbc:h2:mem:" + UUID.randomUUID()
			+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1";

	@Test
	void aCheckOutlivesTheConnectionThatMadeIt() throws SQLException {
		run("create table mood (word varchar(10) check (word in ('good', 'bad')))");
		run("insert into mood values ('good')");
		assertThatThrownBy(() -> run("insert into mood values ('ugly')")).isInstanceOf(SQLException.class)
			.satisfies(it -> assertThat(((SQLException) it).getSQLState()).isEqualTo("23513"));
	}

	private static void run(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(URL)) {
			connection.createStatement().execute(sql);
		}
	}
}
