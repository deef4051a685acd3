package fi.hetki.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTests {

	private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(512));

	@Test
	void theBytesTellWhatItIs() throws IOException {
		assertThat(FileKind.of(text("%PDF-1.7\n%âãÏÓ\n"))).contains(FileKind.PDF);
		assertThat(FileKind.of(HexFormat.of().parseHex("ffd8ffe000104a46494600"))).contains(FileKind.JPEG);
		assertThat(FileKind.of(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"))).contains(FileKind.PNG);
		assertThat(FileKind.of(text("RIFF\u0010\0\0\0WEBPVP8 "))).contains(FileKind.WEBP);
		assertThat(FileKind.of(text("Renkaat 4 kpl\nSoitetaan maanantaina, äläkä unohda.\n"))).contains(FileKind.TEXT);
		assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.DOCX);
		assertThat(FileKind.of(zip("_rels/.rels", "xl/workbook.xml", "[Content_Types].xml"))).contains(FileKind.XLSX);
		assertThat(FileKind.of(odf("application/vnd.oasis.opendocument.text"))).contains(FileKind.ODT);
		assertThat(FileKind.of(odf("application/vnd.oasis.opendocument.spreadsheet"))).contains(FileKind.ODS);
		assertThat(FileKind.of(ole("WordDocument"))).contains(FileKind.DOC);
		assertThat(FileKind.of(ole("Workbook"))).contains(FileKind.XLS);
	}

	@Test
	void aMachineThatLooksLikeADocumentIsNone() throws IOException {
		assertThat(FileKind.of(HexFormat.of().parseHex("4d5a90000300000004000000ffff0000" + "00".repeat(100)))).as("an exe").isEmpty();
		assertThat(FileKind.of(text("#!/bin/sh\nrm -rf /\n"))).isEmpty();
		assertThat(FileKind.of(text("<!doctype html><html><script>alert(1)</script>"))).isEmpty();
		assertThat(FileKind.of(text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"))).isEmpty();
		assertThat(FileKind.of(ole("MsiThing"))).as("an installer").isEmpty();
		assertThat(FileKind.of(zip("run.bat"))).as("any archive").isEmpty();
		assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).as("macros").isEmpty();
		assertThat(FileKind.of(text("PK\u0003\u0004 broken"))).isEmpty();
		assertThat(FileKind.of(HexFormat.of().parseHex("00010203fffefdfc"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "tarjous.pdf,tarjous.pdf", "Tarjous.PDF,Tarjous.PDF", "tarjous,tarjous.pdf", "tarjous.pdf.exe,tarjous.pdf.exe.pdf" })
	void theEndingTellsTheTruth(String brought, String kept) {
		assertThat(FileKind.PDF.nameOf(brought)).isEqualTo(kept);
	}

	@ParameterizedTest
	@CsvSource({ "C:\\omat\\tarjous.pdf,tarjous.pdf", "../../etc/passwd,passwd", "'  Öljyt   ja suodatin.pdf ',Öljyt ja suodatin.pdf",
			"'a\"b;c.pdf',ab;c.pdf", ".bashrc,bashrc" })
	void aNameKeepsWhatAPersonReads(String brought, String kept) {
		assertThat(FileName.clean(brought)).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "...", "/", "\u0000" })
	void whatHasNoNameGetsOne(String brought) {
		assertThat(FileName.clean(brought)).isEqualTo("hetki");
	}

	@Test
	void aNameTurnsNothingAroundAndIsShort() {
		assertThat(FileName.clean("lasku\u202Efdp.exe\r\nX: y")).isEqualTo("laskufdp.exeX y");
		assertThat(FileName.clean("😀".repeat(100) + ".pdf")).endsWith("😀.pdf").hasSizeLessThanOrEqualTo(120);
		assertThat(FileName.clean(null)).isEqualTo("hetki");
	}

	private static byte[] text(String text) {
		return text.getBytes(text.startsWith("%PDF") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
	}

	private static byte[] ole(String stream) {
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		byte[] file = OLE.clone();
		System.arraycopy(name, 0, file, 256, name.length);
		return file;
	}

	private static byte[] zip(String... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String it : entries) {
				zip.putNextEntry(new ZipEntry(it));
				zip.write('x');
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] odf(String type) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			byte[] content = type.getBytes(StandardCharsets.US_ASCII);
			ZipEntry first = new ZipEntry("mimetype");
			first.setMethod(ZipEntry.STORED);
			first.setSize(content.length);
			CRC32 sum = new CRC32();
			sum.update(content);
			first.setCrc(sum.getValue());
			zip.putNextEntry(first);
			zip.write(content);
		}
		return bytes.toByteArray();
	}

}
