package fi.hetki.backup;

import fi.hetki.files.FileStore;
import fi.hetki.shell.TimeMachine;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
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
@Import({ TimeMachine.class, OwnSettings.class, Dump.class, Ledger.class, Migrations.class })
final class CommandBeans {

	@Bean
	static SimpleDriverDataSource database(DataSourceProperties settings, Environment environment) throws SQLException {
		String url = settings.determineUrl();
		SimpleDriverDataSource database = new SimpleDriverDataSource(DriverManager.getDriver(url), url, settings.determineUsername(),
				settings.determinePassword());
		Properties own = new Properties();
		if (url.startsWith("jdbc:postgresql:")) {
			own.putAll(Binder.get(environment).bind("spring.datasource.hikari.data-source-properties", Bindable.mapOf(String.class, String.class)).orElse(Map.of()));
			own.putAll(Map.of("ApplicationName", "hetki-command", "reWriteBatchedInserts", "true", "socketTimeout", "0"));
		}
		database.setConnectionProperties(own);
		return database;
	}
}
