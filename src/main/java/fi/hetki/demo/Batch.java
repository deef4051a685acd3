package fi.hetki.demo;

import fi.hetki.people.Entry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows that were loaded together, so that they can go together. There is one batch in the life of a database. */
@Component
class Batch {

	private static final String NAME = "hetki-demo";

	private final JdbcTemplate database;

	Batch(JdbcTemplate database) {
		this.database = database;
	}

	/** Of two nodes that start at once, the second waits here and is refused. */
	UUID begin(Instant at) {
		UUID id = Entry.newId();
		this.database.update("insert into demo_batch (id, name, loaded_at) values (?, ?, ?)", id, NAME,
				at.atOffset(ZoneOffset.UTC));
		return id;
	}

	/** There was nobody before the load, so every row that there is now came with it. */
	int mark(UUID id) {
		return tables().batched()
			.stream()
			.mapToInt(it -> this.database.update("update " + it + " set demo_batch = ? where demo_batch is null", id))
			.sum();
	}

	/** Whether it was ever loaded: what was taken out does not come back by itself. */
	boolean known() {
		return count("select count(*) from demo_batch") > 0;
	}

	/** Whether its people can still sign in; templates ask this as well. */
	public boolean inUse() {
		return count("select count(*) from demo_batch where removed_at is null") > 0;
	}

	Optional<UUID> id() {
		return this.database.queryForList("select id from demo_batch", UUID.class).stream().findFirst();
	}

	/** Locks the batch until the transaction ends, so that two admins do not take it out at once. */
	void remove(UUID id, Instant at) {
		this.database.update("update demo_batch set removed_at = coalesce(removed_at, ?) where id = ?",
				at.atOffset(ZoneOffset.UTC), id);
	}

	Tables tables() {
		return this.database.execute((ConnectionCallback<Tables>) Tables::read);
	}

	/** Whether this person came with it. */
	boolean holds(UUID person) {
		return count("select count(*) from person where demo_batch is not null and id = ?", person) > 0;
	}

	/** Whether there is an admin who did not come with it. */
	boolean leavesAnAdmin() {
		return count("select count(*) from person where demo_batch is null and role = 'ADMIN' and left_at is null and password_hash is not null") > 0;
	}

	private long count(String query, Object... values) {
		Long count = this.database.queryForObject(query, Long.class, values);
		return (count != null) ? count : 0;
	}
}
