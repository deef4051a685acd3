package fi.hetki.customers;

import fi.hetki.tables.CsvFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The faulty rows of a list as they came, with what to put right beside each, to be mended and brought again. */
@Component
class CustomerImportFaults {

	private static final int PAGE = 500;

	private final CustomerImportRows rows;

	private final CustomerImportWords words;

	CustomerImportFaults(CustomerImportRows rows, CustomerImportWords words) {
		this.rows = rows;
		this.words = words;
	}

	void write(CustomerImport it, Locale reader, OutputStream out) throws IOException {
		List<Integer> shown = IntStream.range(0, it.headings().size())
			.boxed()
			.filter(at -> !CustomerTableWords.isFault(it.headings().get(at)))
			.toList();
		List<String> headings = new ArrayList<>(shown.stream().map(it.headings()::get).toList());
		headings.add(this.words.faultHeading(reader));
		CsvFile.write(out, headings, faulty(it.id()).map(row -> row(row, shown, reader)));
	}

	private Stream<CustomerImportRow> faulty(UUID id) {
		return Stream.iterate(page(id, -1), it -> !it.isEmpty(), it -> page(id, it.get(it.size() - 1).line())).flatMap(List::stream);
	}

	private List<CustomerImportRow> page(UUID id, int after) {
		return this.rows.findByImportIdAndKindInAndFateIsNullAndLineGreaterThanOrderByLine(id, Set.of(CustomerPlan.Kind.FAULTY), after, Limit.of(PAGE));
	}

	private List<String> row(CustomerImportRow row, List<Integer> shown, Locale reader) {
		List<String> cells = new ArrayList<>(shown.stream().map(row.asLine()::cell).toList());
		cells.add(row.faults().stream().map(it -> this.words.told(it, reader)).collect(Collectors.joining("\n")));
		return cells;
	}
}
