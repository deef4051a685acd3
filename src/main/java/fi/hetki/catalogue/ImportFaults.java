package fi.hetki.catalogue;

import fi.hetki.tables.CsvFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The faulty rows of an import as they came, with what to put right beside each, to be mended and brought again. */
@Component
class ImportFaults {

	private final ImportRows rows;

	private final ImportView view;

	private final TableWords words;

	ImportFaults(ImportRows rows, ImportView view, TableWords words) {
		this.rows = rows;
		this.view = view;
		this.words = words;
	}

	void write(CatalogueImport it, Locale reader, OutputStream out) throws IOException {
		List<Integer> shown = IntStream.range(0, it.headings().size()).boxed().filter(at -> !TableWords.isFault(it.headings().get(at))).toList();
		List<String> headings = new ArrayList<>(shown.stream().map(it.headings()::get).toList());
		headings.add(this.words.faultHeading(reader));
		CsvFile.write(out, headings, this.rows.findByImportIdAndKindInOrderByLine(it.id(), Set.of(Plan.Kind.FAULTY))
			.stream()
			.map(row -> row(row, shown, reader)));
	}

	private List<String> row(ImportRow row, List<Integer> shown, Locale reader) {
		List<String> cells = new ArrayList<>(shown.stream().map(at -> (at < row.cells().size()) ? row.cells().get(at) : "").toList());
		cells.add(row.faults().stream().map(it -> this.view.told(it, reader)).collect(Collectors.joining("\n")));
		return cells;
	}
}
