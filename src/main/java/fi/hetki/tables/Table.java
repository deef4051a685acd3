package fi.hetki.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file holds: its headings, and its rows by the number that a spreadsheet shows beside them. */
public record Table(List<String> headings, List<Line> lines) {

	public static final int MOST_LINES = 10_000;

	private static final int MOST_COLUMNS = 200;

	private static final int LONGEST_CELL = 50_000;

	public record Line(int number, List<String> cells) {

		/** Empty where the row ends before. */
		public String cell(int column) {
			return (column >= 0 && column < this.cells.size()) ? this.cells.get(column) : "";
		}
	}

	/** Takes row by row; of a table that is too long it keeps nothing but the count. */
	public static final class Builder {

		private @Nullable List<String> headings;

		private final List<Line> lines = new ArrayList<>();

		private int count;

		public void row(int number, List<String> raw) {
			List<String> cells = new ArrayList<>(raw.size());
			raw.forEach(it -> cells.add(cell(number, it)));
			while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
				cells.remove(cells.size() - 1);
			}
			if (cells.isEmpty()) {
				return;
			}
			if (this.headings == null) {
				refuseIf(cells.size() > MOST_COLUMNS, "columns", cells.size(), MOST_COLUMNS);
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
			refuseIf(cell.length() > LONGEST_CELL, "cell", number, cell.length());
			return cell;
		}

		@Nullable List<String> headings() {
			return this.headings;
		}

		public Table build(Headings known) {
			if (this.headings == null) {
				throw new Unreadable("empty");
			}
			known.check(this.headings);
			refuseIf(this.count == 0, "empty");
			refuseIf(this.count > MOST_LINES, "rows", this.count, MOST_LINES);
			return new Table(this.headings, List.copyOf(this.lines));
		}

		private static void refuseIf(boolean wrong, String reason, Object... arguments) {
			if (wrong) {
				throw new Unreadable(reason, arguments);
			}
		}
	}
}
