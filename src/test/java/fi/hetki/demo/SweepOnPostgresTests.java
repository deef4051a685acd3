package fi.hetki.demo;

import fi.hetki.TestPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@EnabledIf("fi.hetki.TestPostgres#available")
class SweepOnPostgresTests extends SweepTests {

	@Override
	DataSource migrated() {
		return new DriverManagerDataSource(TestPostgres.migrated());
	}
}
