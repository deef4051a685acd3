package fi.hetki.rubric;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads everybody's answers as they are, without making objects of them: there may be a million. */
@Component
class AnswerReader {

	private static final String ANSWERS = """
			select a.id, a.subject_id, a.source, a.rubric_version, g.item_key, g.raw
			from assessment a join answer g on g.assessment_id = a.id
			where a.assessed_at > ? and a.assessed_at <= ? and g.kind = 'VALUE' order by a.id""";

	/** PostgreSQL hands them over in parts, where a transaction is open. */
	private static final int PART = 5_000;

	private final JdbcTemplate database;

	private final EntityManager entities;

	private final Rubrics rubrics;

	AnswerReader(JdbcTemplate database, EntityManager entities, Rubrics rubrics) {
		this.database = new JdbcTemplate();
		this.database.setDataSource(database.getDataSource());
		this.database.setFetchSize(PART);
		this.entities = entities;
		this.rubrics = rubrics;
	}

	interface Taker {

		void take(Source source, UUID assessment, UUID subject, Item item, int raw);
	}

	/** The answers of one rater about one moment come one after the other. Items that nobody knows any more are left out. */
	void read(Instant after, Instant upTo, Taker taker) {
		this.entities.flush();
		Map<Integer, Map<String, Item>> items = new HashMap<>();
		this.database.query(ANSWERS, row -> {
			Item item = items.computeIfAbsent(row.getInt("rubric_version"), this::itemsByKey).get(row.getString("item_key"));
			if (item != null) {
				taker.take(Source.valueOf(row.getString("source")), row.getObject("id", UUID.class),
						row.getObject("subject_id", UUID.class), item, row.getInt("raw"));
			}
		}, after.atOffset(ZoneOffset.UTC), upTo.atOffset(ZoneOffset.UTC));
	}

	private Map<String, Item> itemsByKey(int version) {
		return this.rubrics.version(version).items().stream().collect(Collectors.toMap(Item::key, it -> it));
	}
}
