package fi.hetki.shell;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where somebody is signed in. What is ended here is over on every node, since each request looks its session up. */
@Component
class SignIns {

	private final JdbcTemplate database;

	private final Clock clock;

	SignIns(JdbcTemplate database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * @param used at most a minute too early
	 * @param here the one that asks
	 */
	public record SignIn(Instant since, Instant used, boolean here) {
	}

	/** This one first, then those used last. */
	List<SignIn> of(UUID person, HttpSession here) {
		String id = new SessionSecret(here.getId()).id();
		return this.database.query("""
				select session_id, creation_time, last_access_time from web_session where principal_name = ? and expiry_time > ?
				order by case when session_id = ? then 0 else 1 end, last_access_time desc""",
				(row, number) -> new SignIn(Instant.ofEpochMilli(row.getLong(2)), Instant.ofEpochMilli(row.getLong(3)), row.getString(1).equals(id)),
				person.toString(), this.clock.millis(), id);
	}

	void endOthers(UUID person, HttpSession here) {
		this.database.update("delete from web_session where principal_name = ? and session_id <> ?", person.toString(),
				new SessionSecret(here.getId()).id());
	}
}
