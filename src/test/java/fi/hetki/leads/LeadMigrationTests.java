package fi.hetki.leads;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.TestPostgres;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A lead from the time before it kept its day gets what the catalogue says now, and the price that it was opened with. */
class LeadMigrationTests {

	@Test
	void anOlderLeadIsFilledOnH2() {
		fills(new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "hetki", "", true));
	}

	@Test
	@EnabledIf("fi.hetki.TestPostgres#available")
	void anOlderLeadIsFilledOnPostgres() {
		fills(new SingleConnectionDataSource(TestPostgres.newDatabase(), true));
	}

	private static void fills(DataSource source) {
		Flyway.configure().dataSource(source).target("15").load().migrate();
		JdbcTemplate database = new JdbcTemplate(source);
		String id = UUID.randomUUID().toString();
		for (String insert : """
				insert into site (id, version, site_key, name, industry, time_zone, opening) values ('ID', 0, 'mallitie', 'Mallitie', 'workshop', 'Europe/Helsinki', 'mon-fri 08:00-16:00');
				insert into team (id, version, site_id, team_key, name_fi, name_sv, name_en) values ('ID', 0, 'ID', 'all', 'Huolto', 'Service', 'Service');
				insert into person (id, version, login, first_name, last_name, role, job, site_id, language, takes_leads, open_lead_cap) values ('ID', 0, 'maija', 'Maija', 'Malli', 'FRONTLINE', 'mechanic', 'ID', 'fi', true, 40);
				insert into offering (id, version, site_id, offering_key, category_fi, category_sv, category_en, name_fi, name_sv, name_en, description_fi, description_sv, description_en, price_unit, recurring, owner_team_id, weekly_capacity, vat_included, vat_percent) values ('ID', 0, 'ID', 'battery', '', '', '', 'Akku', 'Batteri', 'Battery', '', '', '', 'set', false, 'ID', 5, false, 14);
				insert into moment (id, version, author_id, site_id, words, language, happened_at, saved_at, content_hash) values ('ID', 0, 'ID', 'ID', 'Akku on hyytynyt', 'fi', current_timestamp, current_timestamp, 'x');
				insert into moment_match (id, version, moment_id, offering_id, strength, place, evidence) values ('ID', 0, 'ID', 'ID', 0.8, 1, cast('[]' as jsonb));
				insert into lead (id, version, match_id, moment_id, offering_id, site_id, team_id, noticed_by, stage, expected_value, opened_at, due_at) values ('ID', 0, 'ID', 'ID', 'ID', 'ID', 'ID', 'ID', 'NEW', 79.50, current_timestamp, current_timestamp);
				""".replace("ID'", id + "'").split(";\\s*")) {
			database.execute(insert);
		}

		Flyway.configure().dataSource(source).load().migrate();

		Map<String, Object> lead = database.queryForMap("select * from lead");
		assertThat(lead).containsEntry("offering_key", "battery")
			.containsEntry("name_fi", "Akku")
			.containsEntry("name_sv", "Batteri")
			.containsEntry("name_en", "Battery")
			.containsEntry("price_unit", "set")
			.containsEntry("vat_included", false);
		assertThat(lead.get("price")).hasToString("79.50");
		assertThat(lead.get("vat_percent")).hasToString("14.0");
	}
}
