package fi.hetki.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads a table from a file, whatever the file calls itself: Excel, or text with one of three separators. */
public final class TableReader {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	/** How files begin that say in which letters they are written. */
	private static final Map<String, Charset> MARKS = Map.of("efbbbf", StandardCharsets.UTF_8, "fffe", StandardCharsets.UTF_16LE,
			"feff", StandardCharsets.UTF_16BE);

	private final Headings known;

	private final ExcelTable excel;

	public TableReader(Headings known) {
		this.known = known;
		this.excel = new ExcelTable(known);
	}

	/** @throws Unreadable where it is no such table */
	public Table read(byte[] file) {
		if (file.length >= 8 && ReadableWorkbook.isOLE2Header(file)) {
			throw new Unreadable("old");
		}
		return (file.length > 3 && file[0] == 'P' && file[1] == 'K') ? this.excel.read(file) : text(decoded(file));
	}

	private Table text(String text) {
		if (text.indexOf('\u0000') >= 0) {
			throw new Unreadable("kind");
		}
		char separator = separator(text);
		Table.Builder table = new Table.Builder();
		int number = 0;
		try (CsvReader<CsvRecord> rows = reader(text, separator)) {
			for (CsvRecord row : rows) {
				number++;
				if (number > 1 || !namesItsSeparator(row)) {
					table.row(number, row.getFields());
				}
			}
		}
		catch (CsvParseException broken) {
			throw new Unreadable("quotes", number + 1);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return table.build(this.known);
	}

	private static CsvReader<CsvRecord> reader(String text, char separator) {
		return CsvReader.builder()
			.fieldSeparator(separator)
			.skipEmptyLines(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.trimWhitespacesAroundQuotes(false)
			.allowUnclosedQuote(false)
			.ofCsvRecord(text);
	}

	/** The one under which most headings are known ones; else the one that makes most columns; else the first. */
	private char separator(String text) {
		return Stream.of(';', ',', '\t', '|')
			.max(Comparator.<Character>comparingLong(it -> headings(text, it).stream().filter(this.known::knows).count())
				.thenComparing(it -> headings(text, it).size()))
			.orElseThrow();
	}

	private static List<String> headings(String text, char separator) {
		try (Stream<CsvRecord> rows = reader(text, separator).stream()) {
			return rows.limit(10)
				.filter(it -> !namesItsSeparator(it) && (it.getFieldCount() > 1 || !it.getField(0).isBlank()))
				.findFirst()
				.map(CsvRecord::getFields)
				.orElse(List.of());
		}
		catch (CsvParseException broken) {
			return List.of();
		}
	}

	/** "sep=;", with which a file tells Excel what stands between its columns. */
	private static boolean namesItsSeparator(CsvRecord row) {
		return row.getField(0).strip().matches("(?i)sep=.?") && row.getFields().stream().skip(1).allMatch(String::isBlank);
	}

	/** UTF-8 is hardly ever anything else; what is not UTF-8 was written by an older program in this part of the world. */
	public static String decoded(byte[] file) {
		for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
			int length = mark.getKey().length() / 2;
			if (file.length >= length && HexFormat.of().formatHex(file, 0, length).equals(mark.getKey())) {
				return new String(file, length, file.length - length, mark.getValue());
			}
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		}
		catch (CharacterCodingException other) {
			return new String(file, WESTERN);
		}
	}
}
