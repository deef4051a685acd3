package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Flyway builds the tables, Hibernate finds all that it needs in them; with the application's own settings. */
class SchemaTests {

	private static final String H2 = "jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

	@Test
	void everyEntityHasItsTableOnH2() {
		validates(H2, "hetki");
	}

	@Test
	@EnabledIf("fi.hetki.TestPostgres#available")
	void everyEntityHasItsTableOnPostgres() {
		validates(TestPostgres.newDatabase(), "");
	}

	private void validates(String url, String user) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Tables.class)
			.web(WebApplicationType.NONE)
			.profiles("test")
			.run("--spring.datasource.url=" + url, "--spring.datasource.username=" + user)) {
			assertThat(context.getEnvironment().getProperty("spring.jpa.hibernate.ddl-auto")).isEqualTo("validate");
			assertThat(context.getBean(EntityManagerFactory.class).getMetamodel().getEntities()).isNotEmpty();
		}
	}

	@Configuration
	@EntityScan(basePackageClasses = HetkiApplication.class)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
			HibernateJpaAutoConfiguration.class })
	static class Tables {

	}

}
