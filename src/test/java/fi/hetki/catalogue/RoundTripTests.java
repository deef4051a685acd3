package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.people.Names;
import fi.hetki.shell.Languages;
import fi.hetki.tables.Cells;
import fi.hetki.tables.CsvFile;
import fi.hetki.tables.ExcelFile;
import fi.hetki.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the product writes into a file, it reads back as what it is. */
class RoundTripTests {

	/** What spreadsheets, separators and databases stumble over. */
	private static final List<String> NASTY = List.of("=1+1", "+358 40", "-5 astetta", "@home", "'=lainattu", "''", "'",
			"\"lainaus\"", "a;b,c\td", "rivi\nvaihtuu", "<b>&amp;</b>", "🚗 öljyt ÄÅ", "１２＝３", "＝1+1", "1.3.", "0012", "TRUE",
			"12345678901234567890", "_x0041_", "\\N", "null", "a\u00a0b", "#REF!", "|", "sep=;");

	@ParameterizedTest
	@CsvSource({ "workshop,CSV", "workshop,XLSX", "accounting,CSV", "accounting,XLSX" })
	void bothStarterCataloguesComeBackUnchangedInEveryLanguage(String name, CatalogueExport.Format format) throws IOException {
		List<Drafted> services = Tables.starter(name);
		for (String language : Languages.ALL) {
			assertUnchanged(services, file(services, format, new Locale(language), Tables.TODAY), Tables.TODAY);
		}
	}

	@ParameterizedTest
	@EnumSource(CatalogueExport.Format.class)
	void nastyTextsComeBackUnchanged(CatalogueExport.Format format) throws IOException {
		List<Drafted> services = new ArrayList<>();
		for (int at = 0; at < NASTY.size(); at++) {
			services.add(Tables.drafted("nasty-" + at, nasty(NASTY.get(at))));
		}
		assertUnchanged(services, file(services, format, Tables.FINNISH, Tables.TODAY), Tables.TODAY);
	}

	/** Otherwise a file that lies on a desk over the turn of a price would change prices. */
	@ParameterizedTest
	@EnumSource(CatalogueExport.Format.class)
	void anOldFileSaysTheSamePricesAsOnTheDayWhenItWasWritten(CatalogueExport.Format format) throws IOException {
		List<List<Price>> tariffs = List.of(List.of(), List.of(price(null, "79")),
				List.of(price(null, "79"), price("2027-01-01", "95.50")), List.of(price("2027-01-01", "95")),
				List.of(price("2026-01-01", "70"), price("2026-06-01", null), price("2027-06-01", "99.90")),
				List.of(price("2027-03-01", "1"), price(null, "3")));
		List<Drafted> services = new ArrayList<>();
		tariffs.forEach(it -> services.add(Tables.drafted("priced-" + services.size(), priced(it))));
		byte[] file = file(services, format, Tables.FINNISH, Tables.TODAY);
		for (int months : List.of(0, 1, 12)) {
			assertUnchanged(services, file, Tables.TODAY.plusMonths(months));
		}
	}

	@ParameterizedTest
	@EnumSource(CatalogueExport.Format.class)
	void noCellBeginsAFormula(CatalogueExport.Format format) throws IOException {
		for (String text : NASTY) {
			assertThat(Cells.armed(text)).doesNotMatch("(?s)[=+\\-@\t\r＝＋－＠].*");
			assertThat(Cells.unarmed(Cells.armed(text))).isEqualTo(text);
		}
	}

	private static void assertUnchanged(List<Drafted> services, byte[] file, LocalDate day) {
		Table table = Tables.READER.read(file);
		List<Plan> plans = Tables.planner(table, services, day).plan(table.lines());
		assertThat(plans).hasSameSizeAs(services).filteredOn(it -> it.kind() != Plan.Kind.UNCHANGED).isEmpty();
		assertThat(plans).extracting(Plan::wish).containsExactlyElementsOf(services.stream().map(Drafted::content).toList());
	}

	private static byte[] file(List<Drafted> services, CatalogueExport.Format format, Locale reader, LocalDate day) throws IOException {
		CellWriter cells = Tables.writer(reader, day);
		List<String> headings = TableColumn.ALL.stream().map(it -> Tables.WORDS.heading(it, reader)).toList();
		List<List<String>> rows = services.stream()
			.map(it -> TableColumn.ALL.stream().map(column -> cells.cell(column, it.key(), it.content())).toList())
			.toList();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (format == CatalogueExport.Format.CSV) {
			CsvFile.write(out, headings, rows.stream());
		}
		else {
			try (ExcelFile excel = new ExcelFile(out)) {
				excel.list("Palvelut", Collections.nCopies(headings.size(), ExcelFile.NARROW), headings, rows.stream());
				excel.sheet("Ohje", List.of(ExcelFile.WIDE, ExcelFile.WIDE), List.of("Sarake", "Ohje"), Stream.of(List.of("key", "x")));
			}
		}
		return out.toByteArray();
	}

	private static DescribeOffering nasty(String text) {
		Names names = new Names(text, text, text);
		DescribeOffering it = Tables.tyreHotel();
		return new DescribeOffering(names, names, names, it.prices(), "car/month", new Vat(false, new BigDecimal("14")), false,
				it.ownerTeam(), 0, WhenFull.other("tyre-change"), "15.3.–31.5., 1.10.–15.12.", new Suits(3, 12, 100_000),
				List.of(new Phrase("sv", Phrase.Kind.SYNONYM, text), new Phrase("fi", Phrase.Kind.TRIGGER, text),
						new Phrase("sv", Phrase.Kind.SYNONYM, "b"), new Phrase("en", Phrase.Kind.HINT, text)),
				List.of(new Question("en", text), new Question("fi", "?")), true);
	}

	private static DescribeOffering priced(List<Price> prices) {
		DescribeOffering it = Tables.tyreHotel();
		return new DescribeOffering(it.category(), it.name(), it.description(), prices, it.priceUnit(), it.vat(), it.recurring(),
				it.ownerTeam(), it.weeklyCapacity(), it.whenFull(), it.season(), it.suits(), it.phrases(), it.questions(), false);
	}

	private static Price price(String from, String amount) {
		return new Price((from == null) ? null : LocalDate.parse(from), (amount == null) ? null : new BigDecimal(amount));
	}
}
