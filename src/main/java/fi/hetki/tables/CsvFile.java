package fi.hetki.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Text that Excel in Finland and Sweden opens with a double click: semicolons, and a mark that says it is UTF-8. */
public final class CsvFile {

	private CsvFile() {
	}

	public static void write(OutputStream out, List<String> headings, Stream<List<String>> rows) throws IOException {
		OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write('\ufeff');
		CsvWriter csv = CsvWriter.builder()
			.fieldSeparator(';')
			.quoteStrategy(QuoteStrategies.NON_EMPTY)
			.lineDelimiter(LineDelimiter.CRLF)
			.build(text);
		csv.writeRecord(headings.stream().map(Cells::armed).toList());
		rows.forEach(it -> csv.writeRecord(it.stream().map(Cells::armed).toList()));
		csv.flush();
	}
}
