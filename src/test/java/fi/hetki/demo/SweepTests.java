package fi.hetki.demo;

import fi.hetki.people.Entry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** On the real schema, without the application. */
class SweepTests {

	private static final UUID BATCH = Entry.newId();

	private static final UUID REAL = null;

	private JdbcTemplate database;

	private Tables tables;

	/** On one connection: H2 2.4.240 forgets how to check a constraint when the connection that made it is closed. */
	DataSource migrated() {
		DataSource source = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "hetki", "", true);
		Flyway.configure().dataSource(source).load().migrate();
		return source;
	}

	@BeforeEach
	void migrate() {
		this.database = new JdbcTemplate(migrated());
		this.tables = this.database.execute((ConnectionCallback<Tables>) Tables::read);
	}

	@Test
	void nothingIsLeftWhereNothingRealNeedsIt() {
		firm(BATCH);

		sweep();

		assertThat(allRows()).allSatisfy((table, rows) -> assertThat(rows).as(table).isEmpty());
	}

	@Test
	void realRowsStayExactlyAsTheyAre() {
		firm(REAL);
		Map<String, List<String>> before = allRows();
		firm(BATCH);

		sweep();

		assertThat(allRows()).isEqualTo(before);
	}

	@Test
	void aPersonWhoseNameStandsOnARealMomentStaysWithHerSiteAndTeam() {
		Firm demo = firm(BATCH);
		UUID moment = moment(demo.site(), demo.person(), null, REAL);
		Map<String, Object> before = row("moment", moment);

		sweep();

		assertThat(left()).isEqualTo(Map.of("site", 1, "team", 1, "person", 1));
		assertThat(row("moment", moment)).isEqualTo(before);
		assertThat(new Sweep(this.database, this.tables, BATCH).neededBy("person")).containsExactly("moment");
	}

	@Test
	void aRealLeadKeepsAllThatItSpeaksOf() {
		Firm demo = firm(BATCH);
		UUID moment = moment(demo.site(), demo.person(), demo.customer(), REAL);
		UUID lead = lead(demo, moment, REAL);

		sweep();

		assertThat(left()).isEqualTo(Map.of("site", 1, "team", 1, "person", 1, "customer", 1, "offering", 1));
		assertThat(row("lead", lead)).containsEntry("assignee_id", demo.person()).containsEntry("customer_id", demo.customer());
	}

	@Test
	void aNoteOnADemonstrationLeadGoesWithTheLead() {
		Firm demo = firm(BATCH);
		insert("lead_entry", REAL, "lead_id", demo.lead(), "at_time", now(), "by_person", demo.person(), "kind", "NOTE");

		sweep();

		assertThat(left()).isEmpty();
		assertThat(count("lead_entry")).isZero();
	}

	@Test
	void aRealCustomersNoKeepsTheServiceThatItIsAbout() {
		Firm demo = firm(BATCH);
		UUID customer = customer(demo.site(), REAL);
		insert("quiet_period", null, "customer_id", customer, "offering_id", demo.offering(), "quiet_until", now());

		sweep();

		assertThat(count("quiet_period")).isEqualTo(1);
		assertThat(left()).containsEntry("offering", 1).doesNotContainKey("customer");
	}

	@Test
	void whatStayedGoesOnceNothingNeedsItAnyMore() {
		Firm demo = firm(BATCH);
		moment(demo.site(), demo.person(), null, REAL);
		sweep();
		this.database.update("delete from moment");

		sweep();

		assertThat(left()).isEmpty();
	}

	@Test
	void everyTableWithABatchIsFoundByAskingTheDatabase() {
		assertThat(this.tables.batched()).contains("site", "team", "person", "offering", "customer", "moment", "moment_match",
				"routing_decision", "lead", "lead_hold", "lead_entry", "lead_task", "assessment", "practice");
	}

	private void sweep() {
		new Sweep(this.database, this.tables, BATCH).run();
	}

	private Map<String, Integer> left() {
		return new Sweep(this.database, this.tables, BATCH).counts();
	}

	/** All that there is, as text. */
	private Map<String, List<String>> allRows() {
		Map<String, List<String>> rows = new TreeMap<>();
		this.database.execute((ConnectionCallback<List<String>>) SweepTests::names)
			.forEach(it -> rows.put(it, this.database.queryForList("select * from " + it).stream().map(SweepTests::text).sorted().toList()));
		// What is no row of a firm.
		List.of("flyway_schema_history", "settled").forEach(rows::remove);
		return rows;
	}

	private static String text(Map<String, Object> row) {
		row.replaceAll((column, value) -> (value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.UTF_8) : value);
		return row.toString();
	}

	private static List<String> names(Connection connection) throws SQLException {
		List<String> names = new ArrayList<>();
		try (var tables = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
			while (tables.next()) {
				if (tables.getString("TABLE_TYPE").endsWith("TABLE")) {
					names.add(tables.getString("TABLE_NAME"));
				}
			}
		}
		return names;
	}

	private Map<String, Object> row(String table, UUID id) {
		return this.database.queryForMap("select * from " + table + " where id = ?", id);
	}

	private int count(String table) {
		return this.database.queryForObject("select count(*) from " + table, Integer.class);
	}

	/** One of everything, each with what belongs to it. */
	private Firm firm(UUID batch) {
		UUID site = insert("site", batch, "site_key", key(), "name", "Mallitie", "industry", "workshop", "time_zone",
				"Europe/Helsinki", "opening", "mon-fri 08:00-16:00");
		UUID team = insert("team", batch, "site_id", site, "team_key", "service", "name_fi", "Huolto", "name_sv", "Service",
				"name_en", "Service");
		UUID person = insert("person", batch, "login", key(), "first_name", "Maija", "last_name", "Malli", "role",
				"FRONTLINE", "job", "mechanic", "site_id", site, "team_id", team, "language", "fi", "takes_leads", true,
				"open_lead_cap", 40);
		link("person_manages_site", "person_id", person, "site_id", site);
		insert("absence", null, "person_id", person, "first_day", Date.valueOf("2026-11-16"), "last_day",
				Date.valueOf("2026-11-20"));
		insert("rota_turn", null, "team_id", team, "person_id", person, "last_turn_at", now());
		UUID offering = offering(site, team, batch);
		UUID customer = customer(site, batch);
		link("customer_owns", "customer_id", customer, "offering_id", offering);
		insert("quiet_period", null, "customer_id", customer, "offering_id", offering, "quiet_until", now());
		UUID moment = moment(site, person, customer, batch);
		insert("practice", batch, "person_id", person, "moment_id", moment, "behaviour_key", "b", "mindset_key", "m",
				"dimension", "need", "chosen_at", now());
		insert("assessment", batch, "moment_id", moment, "subject_id", person, "rater_id", person, "source", "SELF", "rubric_version", 1,
				"offset_version", 0, "answered", 4, "assessed_at", now());
		Firm firm = new Firm(site, team, person, offering, customer, null);
		UUID lead = lead(firm, moment, batch);
		insert("lead_entry", batch, "lead_id", lead, "at_time", now(), "by_person", person, "kind", "TAKEN");
		insert("lead_task", batch, "lead_id", lead, "text", "Soita", "created_by", person, "created_at", now());
		return new Firm(site, team, person, offering, customer, lead);
	}

	private UUID offering(UUID site, UUID team, UUID batch) {
		return insert("offering", batch, "site_id", site, "offering_key", "battery", "category_fi", "", "category_sv", "",
				"category_en", "", "name_fi", "Akku", "name_sv", "Batteri", "name_en", "Battery", "description_fi", "",
				"description_sv", "", "description_en", "", "price_unit", "job", "recurring", false, "owner_team_id", team,
				"weekly_capacity", 5);
	}

	private UUID customer(UUID site, UUID batch) {
		return insert("customer", batch, "site_id", site, "kind", "CONSUMER", "name", "Aino Malli", "created_at", now());
	}

	private UUID moment(UUID site, UUID author, UUID customer, UUID batch) {
		return insert("moment", batch, "author_id", author, "site_id", site, "customer_id", customer, "words",
				"Akku on väsynyt", "language", "fi", "happened_at", now(), "saved_at", now(), "content_hash", "x");
	}

	private UUID lead(Firm firm, UUID moment, UUID batch) {
		UUID match = Entry.newId();
		this.database.update("""
				insert into moment_match (id, moment_id, offering_id, strength, place, evidence, version, demo_batch)
				values (?, ?, ?, 0.8, 1, cast('[]' as jsonb), 0, ?)""", match, moment, firm.offering(), batch);
		return insert("lead", batch, "match_id", match, "moment_id", moment, "offering_id", firm.offering(), "customer_id",
				firm.customer(), "site_id", firm.site(), "team_id", firm.team(), "assignee_id", firm.person(), "noticed_by",
				firm.person(), "stage", "NEW", "opened_at", now(), "due_at", now(), "offering_key", "battery", "name_fi", "Akku",
				"name_sv", "Batteri", "name_en", "Battery", "price_unit", "job", "vat_included", true, "vat_percent", 25.5);
	}

	/** Tables without a batch of their own get none. */
	private UUID insert(String table, UUID batch, Object... columns) {
		UUID id = Entry.newId();
		StringBuilder names = new StringBuilder("id, version");
		StringBuilder places = new StringBuilder("?, 0");
		List<Object> values = new ArrayList<>(List.of(id));
		for (int i = 0; i < columns.length; i += 2) {
			names.append(", ").append(columns[i]);
			places.append(", ?");
			values.add(columns[i + 1]);
		}
		if (this.tables.batched().contains(table)) {
			names.append(", demo_batch");
			places.append(", ?");
			values.add(batch);
		}
		this.database.update("insert into %s (%s) values (%s)".formatted(table, names, places), values.toArray());
		return id;
	}

	private void link(String table, String one, UUID first, String other, UUID second) {
		this.database.update("insert into %s (%s, %s) values (?, ?)".formatted(table, one, other), first, second);
	}

	private static OffsetDateTime now() {
		return OffsetDateTime.parse("2026-11-20T10:00:00Z");
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private record Firm(UUID site, UUID team, UUID person, UUID offering, UUID customer, UUID lead) {
	}
}
