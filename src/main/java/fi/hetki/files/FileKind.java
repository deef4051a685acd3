package fi.hetki.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;

/** What may be brought, by what the bytes are; the name counts for nothing. */
public enum FileKind {

	PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg", "jpeg"), PNG("image/png", "png"), WEBP("image/webp", "webp"),
	DOC("application/msword", "doc"), XLS("application/vnd.ms-excel", "xls"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
	ODT("application/vnd.oasis.opendocument.text", "odt"), ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
	TEXT("text/plain", "txt", "csv", "md", "log");

	private static final Tika TIKA = new Tika();

	private final String mediaType;

	private final List<String> endings;

	FileKind(String mediaType, String... endings) {
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/** @return empty where it is nothing that may be brought */
	public static Optional<FileKind> of(byte[] content) {
		String found = TIKA.detect(content);
		return switch (found) {
			case "application/zip", "application/x-tika-ooxml" -> packed(content);
			case "application/x-tika-msoffice" -> compound(content);
			default -> Stream.of(values()).filter(it -> it.mediaType.equals(found)).findFirst();
		};
	}

	/** Only the table of contents is read, so that nothing is unpacked. One with macros is not what its ending says. */
	private static Optional<FileKind> packed(byte[] content) {
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("word/vbaProject.bin") != null || zip.getEntry("xl/vbaProject.bin") != null) {
				return Optional.empty();
			}
			return zip.getEntry("word/document.xml") != null ? Optional.of(DOCX)
					: Optional.ofNullable(zip.getEntry("xl/workbook.xml")).map(it -> XLSX);
		}
		catch (IOException | IllegalArgumentException broken) {
			return Optional.empty();
		}
	}

	/** Installers have the same wrapping as the old Word and Excel; the streams inside of it have their names in UTF-16. */
	private static Optional<FileKind> compound(byte[] content) {
		String inside = new String(content, StandardCharsets.ISO_8859_1);
		if (inside.contains(wide("WordDocument"))) {
			return Optional.of(DOC);
		}
		return inside.contains(wide("Workbook")) ? Optional.of(XLS) : Optional.empty();
	}

	private static String wide(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
	}

	/** The name with an ending that tells what it is, since computers open a file by its ending. */
	public String nameOf(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return this.endings.stream().anyMatch(it -> lower.endsWith("." + it)) ? name : name + "." + this.endings.get(0);
	}
}
