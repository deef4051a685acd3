package fi.hetki.moments;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A moment half written down, under the id that it will have. */
@Entity
@Table(name = "moment_draft")
class Draft extends Entry {

	static final int LONGEST = 100_000;

	private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {
	};

	private UUID authorId;

	@JdbcTypeCode(SqlTypes.VARCHAR)
	private String fields;

	private Instant changedAt;

	protected Draft() {
	}

	Draft(UUID moment, UUID author, String fields, Instant at) {
		super(moment);
		this.authorId = author;
		this.fields = fields;
		this.changedAt = at;
	}

	void becomes(String fields, Instant at) {
		this.changedAt = this.fields.equals(fields) ? this.changedAt : at;
		this.fields = fields;
	}

	static String written(Map<String, List<String>> fields) {
		return JsonMapper.shared().writeValueAsString(fields);
	}

	Map<String, List<String>> fields() {
		return JsonMapper.shared().readValue(this.fields, FIELDS);
	}

	UUID authorId() {
		return this.authorId;
	}

	Instant changedAt() {
		return this.changedAt;
	}
}
