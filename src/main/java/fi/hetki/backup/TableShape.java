package fi.hetki.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table and its columns as the database itself describes them, so that none that anybody adds later can be forgotten. */
record TableShape(String name, List<Column> columns) {

	/** What lives only as long as a server does, what tells of this one place, and what Flyway keeps for itself. */
	private static final Set<String> SPARED = Set.of("flyway_schema_history", "shedlock", "backup_run", "web_session",
			"web_session_attributes");

	/** Columns named so hold hashes of what was sent, before it was drawn anew: the store has no such file. */
	private static final String NOT_KEPT = "sent_sha256";

	private static final String COLUMNS = """
			select c.table_name, c.column_name, c.data_type, e.data_type
			from information_schema.columns c
			join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
			left join information_schema.element_types e on e.object_schema = c.table_schema and e.object_name = c.table_name
				and e.object_type = 'TABLE' and e.collection_type_identifier = c.dtd_identifier
			where c.table_schema = current_schema and c.is_generated = 'NEVER'
			order by c.table_name, c.ordinal_position""";

	/** The tables of the present schema that belong into a backup, by name. */
	static List<TableShape> of(Connection connection) throws SQLException {
		Map<String, List<Column>> found = new TreeMap<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
			while (rows.next()) {
				String table = rows.getString(1);
				if (!SPARED.contains(table)) {
					found.computeIfAbsent(table, it -> new ArrayList<>()).add(column(rows));
				}
			}
		}
		return found.entrySet().stream().map(it -> new TableShape(it.getKey(), it.getValue())).toList();
	}

	private static Column column(ResultSet row) throws SQLException {
		boolean list = row.getString(3).equalsIgnoreCase("array");
		return new Column(row.getString(2), Kind.of(row.getString(list ? 4 : 3).toLowerCase(Locale.ROOT)), list);
	}

	String names() {
		return this.columns.stream().map(it -> '"' + it.name() + '"').collect(Collectors.joining(", "));
	}

	String select() {
		return "select " + names() + " from \"" + this.name + '"';
	}

	/** @param json how this database is told that a text is JSON, with the question mark in it */
	String insert(String json) {
		return "insert into \"" + this.name + "\" (" + names() + ") values ("
				+ this.columns.stream().map(it -> (it.kind() == Kind.JSON && !it.list()) ? json : "?").collect(Collectors.joining(", ")) + ")";
	}

	/** The columns that name a file of the store. */
	List<String> files() {
		return this.columns.stream().map(Column::name).filter(it -> it.endsWith("sha256") && !it.equals(NOT_KEPT)).toList();
	}

	/** @param list whether it holds several of the kind */
	record Column(String name, Kind kind, boolean list) {
	}
}
