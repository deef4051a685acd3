package fi.hetki.backup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The same migrations that the application runs when it starts, for a place that it does not start on. */
@Component
class Migrations {

	private final JavaMigration[] inJava;

	Migrations(List<JavaMigration> inJava) {
		this.inJava = inJava.toArray(JavaMigration[]::new);
	}

	/**
	 * @param schema none for the one that connections begin with
	 * @param until the last one to be run, none for all
	 */
	Flyway of(DataSource database, Database kind, @Nullable String schema, @Nullable String until) {
		FluentConfiguration configuration = Flyway.configure().dataSource(database).javaMigrations(this.inJava)
			.locations("classpath:db/migration", "classpath:db/vendor/" + kind.name().toLowerCase(Locale.ROOT));
		if (schema != null) {
			configuration.schemas(schema).defaultSchema(schema);
		}
		return configuration.target(Objects.requireNonNullElse(until, "latest")).load();
	}

	/** The newest that this version of Hetki knows. */
	static String newest(Flyway flyway) {
		return Arrays.stream(flyway.info().all())
			.filter(it -> it.getVersion() != null && !it.getState().name().startsWith("FUTURE"))
			.map(MigrationInfo::getVersion)
			.max(MigrationVersion::compareTo)
			.map(MigrationVersion::getVersion)
			.orElseThrow();
	}
}
