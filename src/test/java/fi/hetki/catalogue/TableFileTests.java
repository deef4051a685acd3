package fi.hetki.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.hetki.tables.Fault;
import fi.hetki.tables.Table;
import fi.hetki.tables.TableReader;
import fi.hetki.tables.TypedDay;
import fi.hetki.tables.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTests {

	private static final TableReader FILE = Tables.READER;

	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t" })
	void whatStandsBetweenTheColumnsIsFoundOut(String separator) {
		Table table = read("key;name_fi;price\r\na;Ärjy;79,50".replace(";79,50", ";\"79,50\"").replace(";", separator));
		assertThat(table.headings()).containsExactly("key", "name_fi", "price");
		assertThat(table.lines()).containsExactly(new Table.Line(2, List.of("a", "Ärjy", "79,50")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE" })
	void lettersAreReadAsTheyWereWritten(String letters) {
		String mark = letters.startsWith("UTF-16") ? "\ufeff" : "";
		byte[] file = (mark + "key;name_fi\na;Ääni – 5 €").getBytes(Charset.forName(letters));
		assertThat(FILE.read(file).lines().get(0).cells()).containsExactly("a", "Ääni – 5 €");
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheFirstHeading() {
		assertThat(read("\ufeffkey;name_fi\na;b").headings()).containsExactly("key", "name_fi");
	}

	@Test
	void quotesLineBreaksAndHalfRowsAreRead() {
		Table table = read("sep=;\nkey;\"name_fi\";triggers_fi\n\na;\"sano \"\"hei\"\"; nyt\";\"yksi\r\nkaksi\"\n;;\nb\n");
		assertThat(table.lines()).containsExactly(new Table.Line(4, List.of("a", "sano \"hei\"; nyt", "yksi\nkaksi")),
				new Table.Line(6, List.of("b")));
	}

	@Test
	void whatNobodyCanSeeIsLeftOut() {
		assertThat(read("key;name_fi\na;x\u0007y\u200b \ufeffz\n").lines().get(0).cells()).containsExactly("a", "xy\u200b z");
	}

	@Test
	void headingsAreKnownInEveryLanguageAndSpelling() {
		for (String heading : List.of("name_fi", "NAME FI", " Name-Fi ", "Nimi suomeksi", "nimi  SUOMEKSI", "Namn på finska",
				"Name in Finnish", "Nimi (name_fi)", "Omat sanat (name_fi)")) {
			assertThat(Tables.WORDS.column(heading)).as(heading).contains(TableColumn.of("name_fi").orElseThrow());
		}
		assertThat(Tables.WORDS.column("kate")).isEmpty();
	}

	@Test
	void noTwoWordsOfTheTableAreTakenForEachOther() {
		for (TableColumn column : TableColumn.ALL) {
			for (String language : List.of("fi", "sv", "en")) {
				assertThat(Tables.WORDS.column(Tables.WORDS.title(column, new Locale(language)))).contains(column);
			}
		}
		for (String language : List.of("fi", "sv", "en")) {
			Locale reader = new Locale(language);
			assertThat(Price.UNITS).allMatch(it -> Tables.WORDS.unit(Tables.WORDS.unit(it, reader)).orElseThrow().equals(it));
			assertThat(TableWords.Word.values()).allMatch(it -> Tables.WORDS.word(Tables.WORDS.word(it, reader)).orElseThrow() == it);
		}
	}

	@Test
	void aWorkbookIsKnownByWhatIsInIt() throws IOException {
		Table table = FILE.read(workbook(sheet -> {
			Object[] cells = { "key", "price", "vat_included", "price_from" };
			for (int at = 0; at < cells.length; at++) {
				sheet.value(1, at, (String) cells[at]);
			}
			sheet.value(3, 0, "a");
			sheet.value(3, 1, 79.9 + 1e-14);
			sheet.value(3, 2, true);
			sheet.value(3, 3, LocalDate.of(2027, 2, 1));
		}));
		assertThat(table.lines()).containsExactly(new Table.Line(4, List.of("a", "79.9", "true", "46419")));
		assertThat(TypedDay.read("46419")).contains(LocalDate.of(2027, 2, 1));
	}

	@Test
	void theSheetWithTheServicesMayStandAnywhere() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
			workbook.newWorksheet("Muuta").value(0, 0, "Muistiinpanoja");
			Worksheet services = workbook.newWorksheet("Palvelut");
			services.value(0, 0, "key");
			services.value(1, 0, "a");
		}
		assertThat(FILE.read(out.toByteArray()).lines()).hasSize(1);
	}

	@Test
	void whatIsNoTableIsRefusedWithItsReason() {
		assertThat(refusal("")).isEqualTo("empty");
		assertThat(refusal("\n\n;;\n")).isEqualTo("empty");
		assertThat(refusal("key;name_fi\n")).isEqualTo("empty");
		assertThat(refusal("Hei, tässä palvelut.\nTerveisin Helena")).isEqualTo("headings");
		assertThat(refusal("key;name_fi;Nimi suomeksi\na;b;c")).isEqualTo("twice");
		assertThat(refusal("key;name_fi\na;\"b\nc;d\n")).isEqualTo("quotes");
		assertThat(refusal("key;name_fi\na;" + "x".repeat(60_000))).isEqualTo("cell");
		assertThat(refusal("key" + ";x".repeat(300) + "\na")).isEqualTo("columns");
		assertThat(refusal("GIF89a\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("kind");
		assertThat(refusal(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 })).isEqualTo("old");
	}

	@Test
	void aDamagedWorkbookIsRefused() throws IOException {
		byte[] whole = workbook(sheet -> sheet.value(0, 0, "key"));
		assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("broken");
		assertThat(refusal(packed(Map.of("hei.txt", "hei")))).isEqualTo("broken");
		assertThat(refusal("PK\u0003\u0004 and then nothing")).isEqualTo("broken");
	}

	@Test
	void tooManyRowsAreCountedAndNotKept() {
		StringBuilder csv = new StringBuilder("key;name_fi\n");
		for (int row = 0; row < 100_000; row++) {
			csv.append("palvelu-").append(row).append(";\"Palvelu\nnumero ").append(row).append("\"\n");
		}
		byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
		Fault refused = Assertions.assertTimeout(Duration.ofSeconds(10), () -> fault(file));
		assertThat(refused).isEqualTo(Fault.of("catalogue.import.refused.rows", 100_000, 10_000));
	}

	@Test
	void tooManyRowsOfAWorkbookAreCountedAndNotKept() throws IOException {
		byte[] file = workbook(sheet -> {
			sheet.value(0, 0, "key");
			for (int row = 1; row <= 100_000; row++) {
				sheet.value(row, 0, "palvelu-" + row);
				sheet.value(row, 1, "sama");
			}
		});
		Fault refused = Assertions.assertTimeout(Duration.ofSeconds(20), () -> fault(file));
		assertThat(refused).isEqualTo(Fault.of("catalogue.import.refused.rows", 100_000, 10_000));
	}

	@Test
	void aWorkbookThatGrowsBeyondMeasureIsNotUnpacked() throws IOException {
		assertThat(refusal(sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>" + "x".repeat(70_000_000) + "</t></is></c></row>"))).isEqualTo("huge");
		assertThat(refusal(packed(Map.of("xl/media/picture.png", "\u0000".repeat(70_000_000))))).isEqualTo("huge");
	}

	@Test
	void placesThatAreFarOutAreNotMadeRoomFor() throws IOException {
		assertThat(refusal(sheet("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>"))).isEqualTo("huge");
		assertThat(refusal(sheet("<row r='1'><c r='A1' t='s'><v>2000000000</v></c></row>"))).isEqualTo("huge");
		assertThat(refusal(sheet("<row r='1'><c r='A1' t='s'><v><x/>2000000000</v></c></row>"))).isEqualTo("broken");
		assertThat(refusal(sheet("<row r='1'><c r='A1'><v>1E2000000000</v></c></row>"))).isEqualTo("headings");
		String shared = "<c r='A1' t='str'><f t='shared' ref='A1:A9' si='0'>" + "A1+".repeat(5000) + "A1</f><v>1</v></c>";
		assertThat(refusal(sheet("<row r='1'>" + shared + "<c r='B1' t='str'><f t='shared' si='0'/><v>1</v></c>".repeat(8000) + "</row>"))).isEqualTo("huge");
	}

	@Test
	void entitiesAreNotResolved() throws IOException {
		String bomb = "<!DOCTYPE w [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
		assertThat(refusal(sheet(bomb, "<row r='1'><c r='A1' t='inlineStr'><is><t>&b;</t></is></c></row>"))).isIn("broken", "empty");
	}

	private static Table read(String text) {
		return FILE.read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String refusal(String text) {
		return refusal(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String refusal(byte[] file) {
		return fault(file).message().replace("catalogue.import.refused.", "");
	}

	private static Fault fault(byte[] file) {
		return catchThrowableOfType(Unreadable.class, () -> FILE.read(file)).fault("catalogue.import.refused.");
	}

	private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
			fill.accept(workbook.newWorksheet("Palvelut"));
		}
		return out.toByteArray();
	}

	private static byte[] sheet(String rows) throws IOException {
		return sheet("", rows);
	}

	/** The least that is a workbook, with these rows on its sheet. */
	private static byte[] sheet(String before, String rows) throws IOException {
		String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
		String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
		return packed(Map.of("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
				"xl/workbook.xml", "<workbook xmlns='" + main + "' xmlns:r='" + office + "'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>",
				"xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + relations + "'><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>",
				"xl/worksheets/sheet1.xml", before + "<worksheet xmlns='" + main + "'><sheetData>" + rows + "</sheetData></worksheet>"));
	}

	private static byte[] packed(Map<String, String> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> it : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(it.getKey()));
				zip.write(it.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}
}
