package fi.hetki.backup;

import fi.hetki.files.FileStore;
import fi.hetki.shell.TimeMachine;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The parts of a backup without the application around them. */
final class Bare {

	static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

	private Bare() {
	}

	static SimpleDriverDataSource memory() {
		return h2("mem:" + UUID.randomUUID() + MODE + ";DB_CLOSE_DELAY=-1");
	}

	static SimpleDriverDataSource h2(String place) {
		return new SimpleDriverDataSource(new org.h2.Driver(), "jdbc:h2:" + place, "hetki", "");
	}

	static SimpleDriverDataSource postgres(String url) {
		return new SimpleDriverDataSource(new org.postgresql.Driver(), url);
	}

	static Dump dump(DataSource database, FileStore store) {
		return new Dump(database, store, new OwnSettings(new StandardEnvironment()), new TimeMachine());
	}

	static JdbcTemplate sql(DataSource database) {
		return new JdbcTemplate(database);
	}
}
