package fi.hetki.backup;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Connections beside the pool, to the same database: those of the pool give up early, and a backup takes its time. */
final class Straight {

	/** What a server calls itself on PostgreSQL, see application.yml. */
	static final String SERVER = "hetki";

	static final String COMMAND = "hetki-command";

	private Straight() {
	}

	static SimpleDriverDataSource to(DataSourceProperties settings, Environment environment, String as) throws SQLException {
		String url = settings.determineUrl();
		SimpleDriverDataSource database = new SimpleDriverDataSource(DriverManager.getDriver(url), url, settings.determineUsername(),
				settings.determinePassword());
		Properties own = new Properties();
		if (url.startsWith("jdbc:postgresql:")) {
			own.putAll(Binder.get(environment).bind("spring.datasource.hikari.data-source-properties", Bindable.mapOf(String.class, String.class)).orElse(Map.of()));
			own.putAll(Map.of("ApplicationName", as, "reWriteBatchedInserts", "true", "socketTimeout", "0"));
		}
		database.setConnectionProperties(own);
		return database;
	}
}
