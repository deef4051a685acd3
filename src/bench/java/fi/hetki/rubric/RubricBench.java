package fi.hetki.rubric;

import fi.hetki.Report;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a night takes for 2,000 people with 125 moments of four answers each, on a PostgreSQL. */
public final class RubricBench {

	private static final String TABLE = "A million answers";

	private static final int RUNS = 5;

	private static final int PERSONS = 2_000;

	private static final int MOMENTS = 125;

	private static final Instant NOW = Instant.parse("2026-11-17T02:20:00Z");

	private RubricBench() {
	}

	public static void run(Report report) throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
				Connection connection = postgres.getPostgresDatabase().getConnection()) {
			Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
			connection.setAutoCommit(false);
			JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
			fill(database);
			AnswerReader reader = new AnswerReader(database, nothingWaits(), Rubrics.only(Rubric.v1()));
			long[] floor = new long[RUNS];
			long[] night = new long[RUNS];
			for (int i = 0; i < RUNS; i++) {
				long start = System.nanoTime();
				read(connection);
				floor[i] = System.nanoTime() - start;
				start = System.nanoTime();
				List<Tally> tallies = Stream.of(Part.values()).map(Tally::new).toList();
				reader.read(NOW.minus(Course.WINDOW), NOW,
						(source, assessment, subject, item, raw) -> tallies.forEach(it -> it.add(assessment, subject, item, raw)));
				Basis basis = tallies.stream().map(it -> it.basis(1)).toList().get(Part.ALL.ordinal());
				night[i] = System.nanoTime() - start;
				if (basis.firm().persons() != PERSONS || basis.offsets().size() != 24) {
					throw new IllegalStateException("Not everybody was counted");
				}
			}
			report.add(TABLE, "estimated anew", Report.spread(night));
			report.add(TABLE, "floor: the rows read and let go", Report.spread(floor));
			report.add(TABLE, "ratio", Map.of("p50 ms", Report.spread(night).get("p50 ms") / Report.spread(floor).get("p50 ms")));
		}
	}

	private static EntityManager nothingWaits() {
		return (EntityManager) Proxy.newProxyInstance(RubricBench.class.getClassLoader(), new Class<?>[] { EntityManager.class },
				(manager, method, values) -> null);
	}

	private static void read(Connection connection) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement("""
				select a.id, a.subject_id, a.source, a.rubric_version, g.item_key, g.raw
				from assessment a join answer g on g.assessment_id = a.id where g.kind = 'VALUE' order by a.id""")) {
			query.setFetchSize(5_000);
			int rows = 0;
			try (ResultSet row = query.executeQuery()) {
				while (row.next()) {
					rows++;
				}
			}
			if (rows != PERSONS * MOMENTS * 4) {
				throw new IllegalStateException(rows + " answers");
			}
		}
	}

	/** Four items of the 24 in turn; people and items differ, and so do meetings. */
	private static void fill(JdbcTemplate database) {
		String id = "cast('0000000%s-0000-7000-8000-' || lpad(to_hex(%s), 12, '0') as uuid)";
		String items = Rubric.v1().items().stream().map(it -> "'" + it.key() + "'").collect(Collectors.joining(", ", "array[", "]"));
		String numbers = "generate_series(0, %d) %s";
		database.execute("insert into site (id, site_key, name, industry, time_zone, opening, version) values ("
				+ id.formatted(1, "1") + ", 'bench', 'Bench', 'workshop', 'Europe/Helsinki', 'mon-fri 08:00-16:00', 0)");
		database.execute("""
				insert into person (id, login, first_name, last_name, role, job, site_id, language, takes_leads, open_lead_cap, version)
				select %s, 'bench-' || p, 'A', 'B', 'FRONTLINE', 'mechanic', %s, 'fi', false, 40, 0 from %s""".formatted(id.formatted(2, "p"),
				id.formatted(1, "1"), numbers.formatted(PERSONS - 1, "p")));
		database.execute("""
				insert into moment (id, author_id, site_id, words, language, happened_at, saved_at, content_hash, version)
				select %s, %s, %s, 'x', 'fi', timestamptz '2026-11-01', timestamptz '2026-11-01', 'x', 0 from %s""".formatted(id.formatted(3, "m"),
				id.formatted(2, "0"), id.formatted(1, "1"), numbers.formatted(MOMENTS - 1, "m")));
		database.execute("""
				insert into assessment (id, moment_id, rater_id, subject_id, source, rubric_version, offset_version, answered, assessed_at, version)
				select %s, %s, %s, %s, 'SELF', 1, 0, 4, timestamptz '2026-11-16' - m * interval '1 day', 0 from %s, %s""".formatted(
				id.formatted(4, "m * " + PERSONS + " + p"), id.formatted(3, "m"), id.formatted(2, "p"), id.formatted(2, "p"),
				numbers.formatted(MOMENTS - 1, "m"), numbers.formatted(PERSONS - 1, "p")));
		database.execute("""
				insert into answer (assessment_id, position, item_key, kind, raw)
				select %s, k, (%s)[1 + (p + m * 5 + k * 6) %% 24], 'VALUE', (p * 7 + m * 3 + k * 11) %% 5 from %s, %s, %s""".formatted(
				id.formatted(4, "m * " + PERSONS + " + p"), items, numbers.formatted(MOMENTS - 1, "m"), numbers.formatted(PERSONS - 1, "p"),
				numbers.formatted(3, "k")));
		database.execute("analyze assessment");
		database.execute("analyze answer");
	}
}
