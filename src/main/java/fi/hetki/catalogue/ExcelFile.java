package fi.hetki.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with the services on its first sheet and what each column means on its second. */
final class ExcelFile {

	private static final int WIDE = 34;

	private static final int NARROW = 16;

	private ExcelFile() {
	}

	/** @param titles names of the two sheets */
	static void write(OutputStream out, List<String> titles, List<TableColumn> columns, List<String> headings,
			List<List<String>> rows, List<List<String>> guide) throws IOException {
		try (Workbook workbook = new Workbook(out, "Hetki", "1.0")) {
			Worksheet services = workbook.newWorksheet(titles.get(0));
			services.freezePane(1, 1);
			for (int at = 0; at < columns.size(); at++) {
				services.width(at, columns.get(at).language() != null ? WIDE : NARROW);
			}
			fill(services, headings, rows);
			Worksheet meanings = workbook.newWorksheet(titles.get(1));
			meanings.width(0, WIDE);
			meanings.width(1, 3 * WIDE);
			fill(meanings, guide.get(0), guide.subList(1, guide.size()));
		}
	}

	/** All of it is text, so that Excel makes no date of a season and no number of a key. */
	private static void fill(Worksheet sheet, List<String> headings, List<List<String>> rows) {
		for (int column = 0; column < headings.size(); column++) {
			sheet.value(0, column, headings.get(column));
			for (int row = 0; row < rows.size(); row++) {
				sheet.value(row + 1, column, Cells.armed(rows.get(row).get(column)));
			}
		}
		sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).verticalAlignment("top").set();
		if (!rows.isEmpty()) {
			sheet.range(1, 0, rows.size(), headings.size() - 1).style().format("@").wrapText(true).verticalAlignment("top").set();
		}
	}
}
