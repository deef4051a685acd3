package fi.hetki.rubric;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads everybody's answers once a night and keeps what they say together; no page has to. */
@Service
public class Reckoner {

	private static final String ANSWERS = """
			select a.id, a.subject_id, a.source, a.rubric_version, g.item_key, g.raw
			from assessment a join answer g on g.assessment_id = a.id
			where a.assessed_at > ? and a.assessed_at <= ? and g.kind = 'VALUE' order by a.id""";

	/** PostgreSQL hands a million rows over in parts, and not all at once. */
	private static final int PART = 5_000;

	private final JdbcTemplate database;

	private final EntityManager entities;

	private final Reckonings reckonings;

	private final Rubrics rubrics;

	private final Clock clock;

	Reckoner(JdbcTemplate database, EntityManager entities, Reckonings reckonings, Rubrics rubrics, Clock clock) {
		this.database = new JdbcTemplate(java.util.Objects.requireNonNull(database.getDataSource()));
		this.database.setFetchSize(PART);
		this.entities = entities;
		this.reckonings = reckonings;
		this.rubrics = rubrics;
		this.clock = clock;
	}

	/** Keeps one more reckoning. Figures of people follow at their next look. */
	@Transactional
	public void reckon() {
		this.entities.flush();
		Instant now = this.clock.instant();
		Instant since = now.minus(Course.WINDOW);
		int number = this.reckonings.findFirstByOrderByNumberDesc().map(Reckoning::number).orElse(0) + 1;
		Map<Source, Basis> bases = tallies(since, now).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().basis(number)));
		this.reckonings.save(new Reckoning(number, now, since, this.rubrics.current().version(), bases));
	}

	private Map<Source, Tally> tallies(Instant since, Instant now) {
		Map<Source, Tally> tallies = new EnumMap<>(Source.class);
		Map<Integer, Map<String, Item>> items = new HashMap<>();
		this.database.query(ANSWERS, row -> {
			Item item = items.computeIfAbsent(row.getInt("rubric_version"), this::itemsByKey).get(row.getString("item_key"));
			if (item != null) {
				tallies.computeIfAbsent(Source.valueOf(row.getString("source")), it -> new Tally())
					.add(id(row, "id"), id(row, "subject_id"), item, row.getInt("raw"));
			}
		}, since.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC));
		return tallies;
	}

	private Map<String, Item> itemsByKey(int version) {
		return this.rubrics.version(version).items().stream().collect(Collectors.toMap(Item::key, it -> it));
	}

	private static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}
}
