package fi.hetki.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel workbook with headings that are known. */
final class ExcelTable {

	/** As many digits as Excel itself keeps; it writes 79.9 as 79.900000000000006. */
	private static final MathContext DIGITS = new MathContext(15);

	private static final int LONGEST_NUMBER = 30;

	private final Headings known;

	ExcelTable(Headings known) {
		this.known = known;
	}

	Table read(byte[] file) {
		try {
			Parcel.check(file);
			try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true))) {
				return read(workbook);
			}
		}
		catch (Unreadable known) {
			throw known;
		}
		// Whatever a damaged workbook makes of its reader is a damaged workbook.
		catch (IOException | RuntimeException broken) {
			throw new Unreadable("broken");
		}
	}

	private Table read(ReadableWorkbook workbook) throws IOException {
		List<Sheet> sheets = workbook.getSheets().filter(it -> it.getVisibility() == SheetVisibility.VISIBLE).toList();
		Table.Builder first = null;
		for (Sheet sheet : sheets) {
			Table.Builder table = new Table.Builder();
			boolean known = read(sheet, table);
			if (known) {
				return table.build(this.known);
			}
			first = (first != null) ? first : table;
		}
		return ((first != null) ? first : new Table.Builder()).build(this.known);
	}

	/** @return false where the headings are not known; then no more than these has been read */
	private boolean read(Sheet sheet, Table.Builder table) throws IOException {
		try (Stream<Row> rows = sheet.openStream()) {
			for (Iterator<Row> it = rows.iterator(); it.hasNext();) {
				Row row = it.next();
				boolean beginning = table.headings() == null;
				table.row(row.getRowNum(), cells(row));
				List<String> headings = table.headings();
				if (beginning && headings != null && headings.stream().noneMatch(this.known::knows)) {
					return false;
				}
			}
		}
		return table.headings() != null;
	}

	private static List<String> cells(Row row) {
		List<String> cells = new ArrayList<>(row.getCellCount());
		for (int at = 0; at < row.getCellCount(); at++) {
			cells.add(text(row.getCell(at)));
		}
		return cells;
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null) {
			return "";
		}
		return switch (cell.getType()) {
			case NUMBER -> number(cell.asNumber());
			case BOOLEAN -> cell.asBoolean().toString();
			case FORMULA -> result(cell.getRawValue());
			default -> (cell.getRawValue() != null) ? cell.getRawValue() : "";
		};
	}

	/** Of a formula what it came to the last time. */
	private static String result(@Nullable String raw) {
		if (raw == null || !raw.matches("-?\\d{1,20}(\\.\\d{1,20})?")) {
			return (raw != null) ? raw : "";
		}
		return number(new BigDecimal(raw));
	}

	private static String number(BigDecimal number) {
		BigDecimal plain = number.round(DIGITS).stripTrailingZeros();
		return (Math.abs((long) plain.scale()) > LONGEST_NUMBER) ? plain.toString()
				: plain.setScale(Math.max(0, plain.scale())).toPlainString();
	}
}
