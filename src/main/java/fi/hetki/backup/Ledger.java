package fi.hetki.backup;

import fi.hetki.people.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of backups. A command writes into it too, without the rest of the application, so it is plain SQL. */
@Component
class Ledger {

	private static final String ALL = """
			select id, occasion, state, begun_at, beat_at, ended_at, step, steps_done, steps_all, file_name, size_bytes, row_count, file_count,
				fault, fault_details from backup_run""";

	private static final int LONGEST = 1000;

	private final JdbcClient sql;

	private final Clock clock;

	Ledger(DataSource database, Clock clock) {
		this.sql = JdbcClient.create(database);
		this.clock = clock;
	}

	/** @return empty where the application makes one already */
	Optional<UUID> begin(Run.Occasion occasion) {
		UUID id = Entry.newId();
		release();
		try {
			this.sql.sql("""
					insert into backup_run (id, occasion, state, turn, begun_at, beat_at, step, steps_done, steps_all, size_bytes, row_count, file_count)
					values (?, ?, 'RUNNING', ?, ?, ?, 'ROWS', 0, 0, 0, 0, 0)""")
				.params(id, occasion.name(), (occasion == Run.Occasion.COMMAND) ? null : 1, now(), now())
				.update();
			return Optional.of(id);
		}
		catch (DuplicateKeyException another) {
			return Optional.empty();
		}
	}

	/** Takes the turn from whoever was stopped half-way. */
	private void release() {
		Instant now = this.clock.instant();
		this.sql.sql(ALL + " where turn = 1").query(Ledger::run).list().stream().filter(it -> it.isSilent(now))
			.forEach(it -> fail(it.id(), new Trouble("backup.trouble.stopped")));
	}

	void beat(UUID id, Progress.Step step, long done, long all) {
		this.sql.sql("update backup_run set beat_at = ?, step = ?, steps_done = ?, steps_all = ? where id = ? and state = 'RUNNING'")
			.params(now(), step.name(), done, all, id).update();
	}

	void done(UUID id, @Nullable String fileName, long size, Manifest manifest) {
		this.sql.sql("""
				update backup_run set state = 'DONE', turn = null, ended_at = ?, file_name = ?, size_bytes = ?, row_count = ?, file_count = ?
				where id = ? and state = 'RUNNING'""")
			.params(now(), fileName, size, manifest.rows(), manifest.files(), id).update();
	}

	void fail(UUID id, Trouble why) {
		String details = String.join("\n", why.details());
		this.sql.sql("update backup_run set state = 'FAILED', turn = null, ended_at = ?, fault = ?, fault_details = ? where id = ? and state = 'RUNNING'")
			.params(now(), why.key(), details.substring(0, Math.min(details.length(), LONGEST)), id).update();
	}

	/** Its file was thrown away. */
	void forget(UUID id) {
		this.sql.sql("update backup_run set file_name = null where id = ?").param(id).update();
	}

	/** The newest first. */
	List<Run> newest(int most) {
		return this.sql.sql(ALL + " order by begun_at desc, id desc fetch first " + most + " rows only").query(Ledger::run).list();
	}

	/** Those with a file, the newest first. */
	List<Run> kept(Run.Occasion occasion) {
		return this.sql.sql(ALL + " where occasion = ? and state = 'DONE' and file_name is not null order by begun_at desc").param(occasion.name())
			.query(Ledger::run).list();
	}

	Optional<Run> one(UUID id) {
		return this.sql.sql(ALL + " where id = ?").param(id).query(Ledger::run).optional();
	}

	/** The last one that ended well. */
	Optional<Run> lastGood() {
		return this.sql.sql(ALL + " where state = 'DONE' order by begun_at desc fetch first 1 row only").query(Ledger::run).optional();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Run run(ResultSet row, int at) throws SQLException {
		String details = row.getString("fault_details");
		return new Run(row.getObject("id", UUID.class), Run.Occasion.valueOf(row.getString("occasion")), Run.State.valueOf(row.getString("state")),
				row.getObject("begun_at", OffsetDateTime.class).toInstant(), row.getObject("beat_at", OffsetDateTime.class).toInstant(),
				Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null),
				Progress.Step.valueOf(row.getString("step")), row.getLong("steps_done"), row.getLong("steps_all"), row.getString("file_name"),
				row.getLong("size_bytes"), row.getLong("row_count"), row.getInt("file_count"), row.getString("fault"),
				(details == null || details.isEmpty()) ? List.of() : List.of(details.split("\n")));
	}
}
