package fi.hetki.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A backup to read from, whole: every byte has been looked at before anybody gets one of these. */
final class BackupFile implements AutoCloseable {

	private static final byte[] BEGINNING = { 'P', 'K', 3, 4 };

	/** Where the name of the first entry begins. */
	private static final int NAME_AT = 30;

	/** A list that somebody brings is one value. */
	private static final JsonFactory JSON = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

	private final ZipFile zip;

	private final Manifest manifest;

	private BackupFile(ZipFile zip, Manifest manifest) {
		this.zip = zip;
		this.manifest = manifest;
	}

	/** @throws Trouble where it is damaged or none of ours */
	static BackupFile open(Path file) {
		try {
			if (!Files.isRegularFile(file)) {
				throw new Trouble("backup.trouble.nofile", file);
			}
			if (!isOurs(file)) {
				throw new Trouble("backup.trouble.notours", file);
			}
			if (!isSealed(file)) {
				throw new Trouble("backup.trouble.damaged", file);
			}
			return looked(new ZipFile(file.toFile()), file);
		}
		catch (IOException unreadable) {
			throw new Trouble("backup.trouble.unreadable", file, Disk.reason(unreadable));
		}
	}

	private static boolean isOurs(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			ByteBuffer first = ByteBuffer.wrap(in.readNBytes(NAME_AT + BackupWriter.FIRST.length()));
			return first.limit() == NAME_AT + BackupWriter.FIRST.length() && first.slice(0, BEGINNING.length).equals(ByteBuffer.wrap(BEGINNING))
					&& first.slice(NAME_AT, BackupWriter.FIRST.length()).equals(ByteBuffer.wrap(BackupWriter.FIRST.getBytes(StandardCharsets.US_ASCII)));
		}
	}

	private static boolean isSealed(Path file) throws IOException {
		MessageDigest digest = Sealing.sha256();
		try (FileChannel channel = FileChannel.open(file)) {
			long left = channel.size() - Sealing.LENGTH;
			ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
			while (left > 0) {
				buffer.clear().limit((int) Math.min(buffer.capacity(), left));
				left -= channel.read(buffer);
				digest.update(buffer.flip());
			}
			ByteBuffer seal = ByteBuffer.allocate(Sealing.LENGTH);
			channel.read(seal);
			return left == 0 && new String(seal.array(), StandardCharsets.US_ASCII).equals(HexFormat.of().formatHex(digest.digest()));
		}
	}

	private static BackupFile looked(ZipFile zip, Path file) throws IOException {
		try {
			Manifest manifest = manifest(zip, file);
			if (manifest.format() > Manifest.FORMAT) {
				throw new Trouble("backup.trouble.format", manifest.product());
			}
			List<? extends ZipEntry> files = zip.stream().filter(it -> it.getName().startsWith(BackupWriter.FILES)).toList();
			boolean whole = manifest.tables().stream().allMatch(it -> zip.getEntry(BackupWriter.TABLES + it.shape().name()) != null)
					&& files.size() == manifest.files() && files.stream().mapToLong(ZipEntry::getSize).sum() == manifest.bytes();
			if (!whole) {
				throw new Trouble("backup.trouble.damaged", file);
			}
			return new BackupFile(zip, manifest);
		}
		catch (RuntimeException | IOException refused) {
			zip.close();
			throw refused;
		}
	}

	private static Manifest manifest(ZipFile zip, Path file) throws IOException {
		ZipEntry entry = zip.getEntry(BackupWriter.MANIFEST);
		if (entry == null) {
			throw new Trouble("backup.trouble.damaged", file);
		}
		try (InputStream in = zip.getInputStream(entry)) {
			return JsonMapper.shared().readValue(in, Manifest.class);
		}
		catch (JacksonException strange) {
			throw new Trouble("backup.trouble.damaged", file);
		}
	}

	Manifest manifest() {
		return this.manifest;
	}

	/** Hands over the rows of a table one after the other: texts, lists of texts, and nulls. */
	void rows(Manifest.Rows table, Reader reader) throws IOException, SQLException {
		MessageDigest digest = Sealing.sha256();
		long count = 0;
		try (InputStream in = new DigestInputStream(this.zip.getInputStream(this.zip.getEntry(BackupWriter.TABLES + table.shape().name())), digest);
				JsonParser json = JSON.createParser(in)) {
			for (; json.nextToken() != null; count++) {
				reader.row(list(json));
			}
		}
		if (count != table.count() || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
			throw new Trouble("backup.trouble.damaged", this.zip.getName());
		}
	}

	private static List<@Nullable Object> list(JsonParser json) {
		List<@Nullable Object> values = new ArrayList<>();
		for (JsonToken it = json.nextToken(); it != JsonToken.END_ARRAY; it = json.nextToken()) {
			values.add((it == JsonToken.START_ARRAY) ? list(json) : (it == JsonToken.VALUE_NULL) ? null : json.getString());
		}
		return values;
	}

	Stream<String> files() {
		return this.zip.stream().map(ZipEntry::getName).filter(it -> it.startsWith(BackupWriter.FILES)).map(it -> it.substring(BackupWriter.FILES.length()));
	}

	InputStream file(String sha256) throws IOException {
		return this.zip.getInputStream(this.zip.getEntry(BackupWriter.FILES + sha256));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	interface Reader {

		void row(List<@Nullable Object> values) throws SQLException;
	}
}
