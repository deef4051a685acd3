package fi.hetki.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a backup holds, in an order and a spelling that does not depend on the database it comes from. */
record Canon(Map<String, List<String>> rows, List<String> files) {

	static Canon of(Path file) throws IOException, SQLException {
		Map<String, List<String>> rows = new TreeMap<>();
		try (BackupFile backup = BackupFile.open(file)) {
			for (Manifest.Rows table : backup.manifest().tables()) {
				List<String> lines = new ArrayList<>();
				backup.rows(table, row -> lines.add(line(table.shape(), row)));
				lines.sort(null);
				rows.put(table.shape().name(), lines);
			}
			return new Canon(rows, backup.files().sorted().toList());
		}
	}

	/** By the names of the columns, because databases that grew differently have them in different orders. */
	private static String line(TableShape shape, List<Object> row) {
		Map<String, Object> cells = new TreeMap<>();
		for (int at = 0; at < row.size(); at++) {
			TableShape.Column column = shape.columns().get(at);
			Object cell = row.get(at);
			cells.put(column.name(), (cell != null && column.kind() == Kind.JSON && !column.list()) ? "json " + canonical(JsonMapper.shared().readTree(cell.toString()))
					: (cell == null) ? "∅" : cell.toString());
		}
		return cells.toString();
	}

	private static String canonical(JsonNode node) {
		if (node.isObject()) {
			Map<String, String> sorted = new TreeMap<>();
			node.properties().forEach(it -> sorted.put(it.getKey(), canonical(it.getValue())));
			return sorted.toString();
		}
		if (node.isArray()) {
			return node.valueStream().map(Canon::canonical).toList().toString();
		}
		return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString();
	}
}
