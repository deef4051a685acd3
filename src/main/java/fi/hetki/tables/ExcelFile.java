package fi.hetki.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook that is written sheet by sheet and row by row, so that it needs no more room the longer it gets. */
public final class ExcelFile implements AutoCloseable {

	public static final int WIDE = 34;

	public static final int NARROW = 16;

	private static final int AT_ONCE = 500;

	private final Workbook workbook;

	public ExcelFile(OutputStream out) {
		this.workbook = new Workbook(out, "Hetki", "1.0");
	}

	/** With headings that stay where they are while one looks through the rows. */
	public void list(String title, List<Integer> widths, List<String> headings, Stream<List<String>> rows) throws IOException {
		Worksheet sheet = this.workbook.newWorksheet(title);
		sheet.freezePane(1, 1);
		fill(sheet, widths, headings, rows);
	}

	public void sheet(String title, List<Integer> widths, List<String> headings, Stream<List<String>> rows) throws IOException {
		fill(this.workbook.newWorksheet(title), widths, headings, rows);
	}

	/** All of it is text, so that Excel makes no date of a season and no number of a key. */
	private static void fill(Worksheet sheet, List<Integer> widths, List<String> headings, Stream<List<String>> rows) throws IOException {
		int columns = headings.size();
		for (int column = 0; column < columns; column++) {
			sheet.width(column, widths.get(column));
			sheet.value(0, column, headings.get(column));
		}
		sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).verticalAlignment("top").set();
		int at = 0;
		for (Iterator<List<String>> it = rows.iterator(); it.hasNext();) {
			List<String> row = it.next();
			at++;
			for (int column = 0; column < columns; column++) {
				sheet.value(at, column, Cells.armed(row.get(column)));
			}
			sheet.range(at, 0, at, columns - 1).style().format("@").wrapText(true).verticalAlignment("top").set();
			if (at % AT_ONCE == 0) {
				sheet.flush();
			}
		}
		sheet.finish();
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}
}
