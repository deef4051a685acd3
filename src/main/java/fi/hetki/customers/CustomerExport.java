package fi.hetki.customers;

import fi.hetki.tables.CsvFile;
import fi.hetki.tables.ExcelFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the customers of a site into a file, by name and a page at a time, so that many need no more room than few. */
@Component
class CustomerExport {

	private static final int PAGE = 500;

	private static final UUID FIRST = new UUID(0, 0);

	private final Customers customers;

	private final CustomerRegister register;

	private final CustomerLists lists;

	private final CustomerTableWords words;

	private final MessageSource messages;

	private final TransactionTemplate transaction;

	CustomerExport(Customers customers, CustomerRegister register, CustomerLists lists, CustomerTableWords words, MessageSource messages,
			TransactionTemplate transaction) {
		this.customers = customers;
		this.register = register;
		this.lists = lists;
		this.words = words;
		this.messages = messages;
		this.transaction = transaction;
	}

	enum Format {

		XLSX, CSV, VCF;

		String ending() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private record Line(UUID id, Listed it) {
	}

	void write(UUID site, Format format, Locale reader, OutputStream out) throws IOException {
		CardCells cells = this.lists.cells(this.register.services(site));
		List<String> headings = CustomerColumn.EXPORTED.stream().map(it -> this.words.heading(it, reader)).toList();
		Stream<List<String>> rows = lines(site)
			.map(line -> CustomerColumn.EXPORTED.stream().map(column -> cells.cell(column, line.id(), line.it(), reader)).toList());
		switch (format) {
			case CSV -> CsvFile.write(out, headings, rows);
			case XLSX -> {
				try (ExcelFile file = new ExcelFile(out)) {
					file.list(this.messages.getMessage("customers.title", null, reader),
							CustomerColumn.EXPORTED.stream().map(CustomerExport::width).toList(), headings, rows);
				}
			}
			case VCF -> VCards.write(out, rows.map(CustomerExport::byColumn).iterator());
		}
	}

	private static int width(CustomerColumn column) {
		return switch (column) {
			case NAME, EMAIL, VEHICLES, CONTRACTS, SERVICES -> ExcelFile.WIDE;
			default -> ExcelFile.NARROW;
		};
	}

	private static Map<CustomerColumn, String> byColumn(List<String> row) {
		Map<CustomerColumn, String> cells = new EnumMap<>(CustomerColumn.class);
		CustomerColumn.EXPORTED.forEach(it -> cells.put(it, row.get(cells.size())));
		return cells;
	}

	private Stream<Line> lines(UUID site) {
		return Stream.iterate(page(site, null), it -> !it.isEmpty(), it -> page(site, it.get(it.size() - 1))).flatMap(List::stream);
	}

	private List<Line> page(UUID site, @Nullable Line last) {
		return Objects.requireNonNull(this.transaction.execute(status -> this.customers
			.after(site, (last != null) ? last.it().card().name() : "", (last != null) ? last.id() : FIRST, Limit.of(PAGE))
			.stream()
			.map(it -> new Line(it.id(), it.listed()))
			.toList()));
	}
}
