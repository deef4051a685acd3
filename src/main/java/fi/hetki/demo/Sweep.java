package fi.hetki.demo;

import fi.hetki.demo.Tables.Reference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes the rows of a batch out of all tables. A row stays while a row that is not of the batch needs it; what belongs
 * to a row, such as the notes of a lead, goes with it.
 */
final class Sweep {

	private final JdbcTemplate database;

	private final Tables tables;

	private final UUID batch;

	Sweep(JdbcTemplate database, Tables tables, UUID batch) {
		this.database = database;
		this.tables = tables;
		this.batch = batch;
	}

	/** Round after round, since a row can go only after those that need it. */
	void run() {
		Map<String, String> deletes = this.tables.batched().stream().collect(Collectors.toMap(Function.identity(), this::delete));
		int gone;
		do {
			gone = deletes.values().stream().mapToInt(it -> this.database.update(it, values(it))).sum();
		}
		while (gone > 0);
	}

	private String delete(String table) {
		return "delete from " + table + " where demo_batch = ?"
				+ needs(table).map(it -> " and not exists (" + it.rows() + ")").collect(Collectors.joining());
	}

	/** The rows that need one of this table: those that name it and do not go with it, or that somebody real owns too. */
	private Stream<Need> needs(String table) {
		return this.tables.to(table).stream().flatMap(it -> it.cascades()
				? this.tables.coOwners(it).stream().map(other -> new Need(it, """
						select 1 from %s r join %s o on o.id = r.%s where r.%s = %s.id and o.demo_batch is distinct from ?"""
					.formatted(it.child(), other.parent(), other.column(), it.column(), table)))
				: Stream.of(new Need(it, "select 1 from %s r where r.%s = %s.id".formatted(it.child(), it.column(), table))));
	}

	/** How many rows of the batch there are, by table; tables without any are left out. */
	Map<String, Integer> counts() {
		Map<String, Integer> counts = new TreeMap<>();
		this.tables.batched().forEach(it -> counts.put(it, count("select count(*) from " + it + " where demo_batch = ?")));
		counts.values().removeIf(it -> it == 0);
		return counts;
	}

	/** The tables whose rows need what is left of the batch in this one. */
	List<String> neededBy(String table) {
		return needs(table)
			.filter(it -> count("select count(*) from " + table + " where demo_batch = ? and exists (" + it.rows() + ")") > 0)
			.map(it -> it.reference().child())
			.distinct()
			.toList();
	}

	private int count(String sql) {
		Integer rows = this.database.queryForObject(sql, Integer.class, values(sql));
		return (rows != null) ? rows : 0;
	}

	/** The batch is the only value that any of these statements has. */
	private Object[] values(String sql) {
		long places = sql.chars().filter(it -> it == '?').count();
		return Collections.nCopies((int) places, this.batch).toArray();
	}

	private record Need(Reference reference, String rows) {
	}
}
