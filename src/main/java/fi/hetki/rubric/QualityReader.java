package fi.hetki.rubric;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what {@link QualityTally} counts, row by row: there may be a million. */
@Component
class QualityReader {

	private static final String ANSWERS = """
			select a.id, a.subject_id, a.rubric_version, g.item_key, g.kind, g.raw, g.seconds
			from assessment a join answer g on g.assessment_id = a.id
			where a.source = 'SELF' and a.assessed_at >= ? and a.assessed_at < ? order by a.id""";

	private static final String RATINGS = """
			select a.moment_id, a.subject_id, a.moment_score from assessment a
			where a.assessed_at >= ? and a.assessed_at < ? and a.moment_score is not null
			and exists (select 1 from assessment b where b.moment_id = a.moment_id and b.source <> 'SELF')
			order by a.moment_id, a.source, a.id""";

	/** PostgreSQL hands them over in parts, where a transaction is open. */
	private static final int PART = 5_000;

	private final JdbcTemplate database;

	private final EntityManager entities;

	private final Rubrics rubrics;

	QualityReader(JdbcTemplate database, EntityManager entities, Rubrics rubrics) {
		this.database = new JdbcTemplate();
		this.database.setDataSource(database.getDataSource());
		this.database.setFetchSize(PART);
		this.entities = entities;
		this.rubrics = rubrics;
	}

	interface AnswerTaker {

		void take(UUID assessment, UUID person, Item item, Given given);
	}

	interface RatingTaker {

		void take(UUID moment, UUID person, double score);
	}

	/** How people saw their own meetings; the answers of one come one after the other. */
	void answers(Instant from, Instant before, AnswerTaker taker) {
		this.entities.flush();
		Map<Integer, Map<String, Item>> items = new HashMap<>();
		this.database.query(ANSWERS, row -> {
			Item item = items.computeIfAbsent(row.getInt("rubric_version"), this::itemsByKey).get(row.getString("item_key"));
			if (item != null) {
				taker.take(row.getObject("id", UUID.class), row.getObject("subject_id", UUID.class), item, given(row));
			}
		}, from.atOffset(ZoneOffset.UTC), before.atOffset(ZoneOffset.UTC));
	}

	/** Scores of meetings that others rated too, the own ones among them. */
	void ratings(Instant from, Instant before, RatingTaker taker) {
		this.database.query(RATINGS, row -> {
			taker.take(row.getObject("moment_id", UUID.class), row.getObject("subject_id", UUID.class), row.getDouble("moment_score"));
		}, from.atOffset(ZoneOffset.UTC), before.atOffset(ZoneOffset.UTC));
	}

	private static Given given(ResultSet row) throws SQLException {
		return new Given(row.getString("item_key"), number(row, "raw"), Given.Kind.valueOf(row.getString("kind")),
				number(row, "seconds"));
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}

	private Map<String, Item> itemsByKey(int version) {
		return this.rubrics.version(version).items().stream().collect(Collectors.toMap(Item::key, it -> it));
	}
}
