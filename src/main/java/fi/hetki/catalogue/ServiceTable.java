package fi.hetki.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file of services holds: its headings, and its rows by the number that a spreadsheet shows beside them. */
record ServiceTable(List<String> headings, List<Line> lines) {

	static final int MOST_LINES = 10_000;

	private static final int MOST_COLUMNS = 200;

	private static final int LONGEST_CELL = 50_000;

	record Line(int number, List<String> cells) {
	}

	/** Takes row by row; of a table that is too long it keeps nothing but the count. */
	static final class Builder {

		private @Nullable List<String> headings;

		private final List<Line> lines = new ArrayList<>();

		private int count;

		void row(int number, List<String> raw) {
			List<String> cells = new ArrayList<>(raw.size());
			raw.forEach(it -> cells.add(cell(number, it)));
			while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
				cells.remove(cells.size() - 1);
			}
			if (cells.isEmpty()) {
				return;
			}
			if (this.headings == null) {
				refuseIf(cells.size() > MOST_COLUMNS, "catalogue.import.refused.columns", cells.size(), MOST_COLUMNS);
				this.headings = List.copyOf(cells);
			}
			else if (++this.count <= MOST_LINES) {
				// One more than there are headings is enough to see that there are too many.
				this.lines.add(new Line(number, List.copyOf(cells.subList(0, Math.min(cells.size(), this.headings.size() + 1)))));
			}
			else {
				this.lines.clear();
			}
		}

		private static String cell(int number, @Nullable String raw) {
			String cell = Cells.clean(Cells.unarmed((raw == null) ? "" : raw));
			refuseIf(cell.length() > LONGEST_CELL, "catalogue.import.refused.cell", number, cell.length());
			return cell;
		}

		@Nullable List<String> headings() {
			return this.headings;
		}

		ServiceTable build(TableWords words) {
			refuseIf(this.headings == null, "catalogue.import.refused.empty");
			List<String> headings = this.headings;
			List<String> codes = headings.stream().flatMap(it -> words.column(it).stream()).map(TableColumn::code).toList();
			refuseIf(!codes.contains(TableColumn.KEY.code()) && !codes.contains(TableColumn.ENGLISH_NAME.code()),
					"catalogue.import.refused.headings", shown(headings));
			codes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).forEach(
					(code, times) -> refuseIf(times > 1, "catalogue.import.refused.twice", code));
			refuseIf(this.count == 0, "catalogue.import.refused.empty");
			refuseIf(this.count > MOST_LINES, "catalogue.import.refused.rows", this.count, MOST_LINES);
			return new ServiceTable(headings, List.copyOf(this.lines));
		}

		private static String shown(List<String> headings) {
			return headings.stream()
				.filter(it -> !it.isBlank())
				.limit(8)
				.map(it -> (it.length() > 40) ? it.substring(0, it.offsetByCodePoints(0, 20)) + " …" : it)
				.collect(Collectors.joining(", "));
		}

		private static void refuseIf(boolean wrong, String message, Object... arguments) {
			if (wrong) {
				throw new Unreadable(message, arguments);
			}
		}
	}
}
