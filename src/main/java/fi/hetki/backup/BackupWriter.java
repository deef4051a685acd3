package fi.hetki.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of a backup: a ZIP with a line of JSON for each row, every value as text, and each stored file under its hash.
 * {@link BackupFile} reads it.
 */
final class BackupWriter implements AutoCloseable {

	static final String FIRST = "hetki-backup.txt";

	static final String MANIFEST = "manifest.json";

	static final String TABLES = "tables/";

	static final String FILES = "files/";

	private static final String GREETING = """
			Everything that one Hetki holds: people, customers, moments, leads, photos, attachments.
			Whoever has this file can read all of it. It goes back with: java -jar hetki.jar restore FILE
			""";

	/** A half of a pair of signs is no text in UTF-8, but somebody can have written one. */
	private static final JsonFactory JSON = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	private final Sealing sealing;

	private final ZipOutputStream zip;

	BackupWriter(FileChannel file) throws IOException {
		this.sealing = new Sealing(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16));
		this.zip = new ZipOutputStream(this.sealing);
		this.zip.setComment(Sealing.PLACE);
		this.zip.setLevel(Deflater.BEST_SPEED);
		this.zip.putNextEntry(new ZipEntry(FIRST));
		this.zip.write(GREETING.getBytes(StandardCharsets.UTF_8));
		this.zip.closeEntry();
	}

	Manifest.Rows table(TableShape shape, Content content) throws IOException, SQLException {
		this.zip.putNextEntry(new ZipEntry(TABLES + shape.name()));
		MessageDigest digest = Sealing.sha256();
		long count;
		try (JsonGenerator out = JSON.createGenerator(new DigestOutputStream(new Open(this.zip), digest))) {
			count = content.write(row -> {
				row(shape, row, out);
				out.writeRaw('\n');
			});
		}
		this.zip.closeEntry();
		return new Manifest.Rows(shape, count, HexFormat.of().formatHex(digest.digest()));
	}

	private static void row(TableShape shape, ResultSet row, JsonGenerator out) throws SQLException {
		out.writeStartArray();
		int at = 1;
		for (TableShape.Column it : shape.columns()) {
			if (it.list()) {
				list(it.kind(), row.getArray(at++), out);
			}
			else {
				text(it.kind().read(row, at++), out);
			}
		}
		out.writeEndArray();
	}

	private static void list(Kind kind, @Nullable Array array, JsonGenerator out) throws SQLException {
		if (array == null) {
			out.writeNull();
			return;
		}
		out.writeStartArray();
		try (ResultSet elements = array.getResultSet()) {
			while (elements.next()) {
				text(kind.read(elements, 2), out);
			}
		}
		out.writeEndArray();
	}

	private static void text(@Nullable String value, JsonGenerator out) {
		if (value == null) {
			out.writeNull();
		}
		else {
			out.writeString(value);
		}
	}

	/** Pictures and documents are packed already. */
	long file(String sha256, InputStream content) throws IOException {
		this.zip.setLevel(Deflater.NO_COMPRESSION);
		this.zip.putNextEntry(new ZipEntry(FILES + sha256));
		MessageDigest digest = Sealing.sha256();
		long size = new DigestInputStream(content, digest).transferTo(this.zip);
		this.zip.closeEntry();
		if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
			throw new Trouble("backup.trouble.changed", sha256);
		}
		return size;
	}

	void finish(Manifest manifest) throws IOException {
		this.zip.setLevel(Deflater.DEFAULT_COMPRESSION);
		this.zip.putNextEntry(new ZipEntry(MANIFEST));
		this.zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
		this.zip.closeEntry();
		this.zip.finish();
		this.sealing.seal();
	}

	/** What is not finished is thrown away; the packer wants its memory back all the same. */
	@Override
	public void close() throws IOException {
		try {
			this.zip.close();
		}
		catch (IOException unfinished) {
			// Whoever wrote knows already.
		}
	}

	interface Content {

		/** @return how many rows were written */
		long write(RowWriter out) throws IOException, SQLException;
	}

	interface RowWriter {

		void row(ResultSet row) throws SQLException;
	}

	/** Its end is not the end of the file. */
	private static final class Open extends FilterOutputStream {

		Open(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
