package fi.hetki.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a backup into empty tables of the same shape. While they come, no row needs another one to be there
 * first; at the end the database looks at every reference.
 */
final class Load {

	private static final int BATCH = 500;

	private static final int COMMIT = 20_000;

	private final Connection connection;

	private final Database kind;

	private final Legible legible;

	Load(Connection connection, Database kind) {
		this.connection = connection;
		this.kind = kind;
		this.legible = new Legible(kind);
	}

	/** @return how many texts held signs that this database cannot keep */
	long run(BackupFile backup, Progress progress) throws SQLException, IOException {
		Map<String, TableShape> here = TableShape.of(this.connection).stream().collect(Collectors.toMap(TableShape::name, Function.identity()));
		List<Manifest.Rows> tables = backup.manifest().tables();
		compare(here, tables);
		this.connection.setAutoCommit(false);
		References references = References.of(this.connection, this.kind);
		references.letGo();
		for (String it : here.keySet()) {
			Database.run(this.connection, "delete from \"" + it + '"');
		}
		int done = 0;
		for (Manifest.Rows it : tables) {
			int at = done++;
			progress.at(Progress.Step.ROWS, at, tables.size());
			fill(backup, it, () -> progress.at(Progress.Step.ROWS, at, tables.size()));
		}
		references.look();
		this.connection.commit();
		this.connection.setAutoCommit(true);
		return this.legible.mended();
	}

	/** The tables stand at the version of the backup, so they have its columns, or this is no version that we made. */
	private static void compare(Map<String, TableShape> here, List<Manifest.Rows> tables) {
		for (Manifest.Rows it : tables) {
			TableShape shape = here.get(it.shape().name());
			if (shape == null || !Set.copyOf(shape.columns()).equals(Set.copyOf(it.shape().columns()))) {
				throw new Trouble("backup.trouble.shape", it.shape().name());
			}
		}
		if (here.size() != tables.size()) {
			throw new Trouble("backup.trouble.shape", here.size() + "/" + tables.size());
		}
	}

	private void fill(BackupFile backup, Manifest.Rows table, Runnable alive) throws SQLException, IOException {
		List<TableShape.Column> columns = table.shape().columns();
		try (PreparedStatement insert = this.connection.prepareStatement(table.shape().insert(this.kind.json()))) {
			long[] count = { 0 };
			backup.rows(table, row -> {
				for (int at = 0; at < columns.size(); at++) {
					bind(insert, at + 1, columns.get(at), row.get(at));
				}
				insert.addBatch();
				count[0]++;
				if (count[0] % BATCH == 0) {
					insert.executeBatch();
					alive.run();
				}
				if (count[0] % COMMIT == 0) {
					this.connection.commit();
				}
			});
			insert.executeBatch();
			this.connection.commit();
		}
		long there = count(table.shape().name());
		if (there != table.count()) {
			throw new Trouble("backup.trouble.count", table.shape().name(), table.count(), there);
		}
	}

	private void bind(PreparedStatement insert, int at, TableShape.Column column, @Nullable Object value) throws SQLException {
		if (value instanceof List<?> list) {
			List<@Nullable Object> values = new ArrayList<>();
			list.forEach(it -> values.add((it == null) ? null : column.kind().value(this.legible.text(column.kind(), it.toString()))));
			insert.setArray(at, this.connection.createArrayOf(column.kind().name().replace("INTEGER", "bigint").toLowerCase(), values.toArray()));
		}
		else if (value == null && column.list()) {
			insert.setNull(at, Types.ARRAY);
		}
		else {
			column.kind().bind(insert, at, (value == null) ? null : this.legible.text(column.kind(), value.toString()));
		}
	}

	private long count(String table) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery("select count(*) from \"" + table + '"')) {
			row.next();
			return row.getLong(1);
		}
	}
}
