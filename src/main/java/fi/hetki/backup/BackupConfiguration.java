package fi.hetki.backup;

import fi.hetki.files.FileStore;
import java.sql.SQLException;
import java.time.Clock;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

	@Bean
	Dump dump(DataSourceProperties database, Environment environment, FileStore store, OwnSettings settings, Clock clock) throws SQLException {
		return new Dump(Straight.to(database, environment, Straight.SERVER), store, settings, clock);
	}
}
