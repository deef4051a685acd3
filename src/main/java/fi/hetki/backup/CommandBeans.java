package fi.hetki.backup;

import fi.hetki.files.FileStore;
import fi.hetki.shell.TimeMachine;
import java.sql.SQLException;
import java.time.Clock;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** What a command needs of the application: its database, its files, its settings, and nothing else, so that it is quick. */
@EnableConfigurationProperties(DataSourceProperties.class)
@ComponentScan(basePackages = "fi.hetki", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = { FileStore.class, JavaMigration.class }))
@Import({ TimeMachine.class, OwnSettings.class, Ledger.class, Migrations.class })
final class CommandBeans {

	@Bean
	static SimpleDriverDataSource database(DataSourceProperties settings, Environment environment) throws SQLException {
		return Straight.to(settings, environment, Straight.COMMAND);
	}

	@Bean
	static Dump dump(SimpleDriverDataSource database, FileStore store, OwnSettings settings, Clock clock) {
		return new Dump(database, store, settings, clock);
	}
}
