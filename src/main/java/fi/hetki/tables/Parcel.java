package fi.hetki.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a packed workbook before it is unpacked: whether it would grow beyond what a table can need, or
 * names places so far out that its reader would make room for all that lies before them.
 */
final class Parcel {

	private static final long MOST_BYTES = 64L << 20;

	private static final int MOST_COLUMNS = 16_384;

	private static final int MOST_TEXTS = 1_000_000;

	/** A shared formula is written out for every cell that shares it. */
	private static final long MOST_FORMULA_CHARACTERS = 100_000_000;

	/** Each of them is looked through for every cell. */
	private static final int MOST_ARRAYS = 1000;

	private final XMLInputFactory xml = XMLInputFactory.newFactory();

	private long bytes;

	private boolean begun;

	private int arrays;

	private long formulas;

	private long longestFormula;

	private Parcel() {
		this.xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		this.xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
	}

	/** @throws Unreadable where it is dangerous to unpack */
	@SuppressWarnings("deprecation")
	static void check(byte[] file) throws IOException {
		Parcel parcel = new Parcel();
		try (ZipFile zip = new ZipFile(new SeekableInMemoryByteChannel(file))) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				try (InputStream content = zip.getInputStream(entry)) {
					parcel.look(parcel.new Counted(content));
				}
			}
		}
	}

	private void look(InputStream content) throws IOException {
		this.begun = false;
		try {
			walk(this.xml.createXMLStreamReader(content));
		}
		catch (XMLStreamException broken) {
			if (this.begun) {
				throw new IOException(broken);
			}
			// No XML, but a picture or the like; its size counts all the same.
		}
		content.skip(Long.MAX_VALUE);
	}

	private void walk(XMLStreamReader part) throws XMLStreamException {
		boolean shared = false;
		while (part.hasNext()) {
			if (part.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			this.begun = true;
			switch (part.getLocalName()) {
				case "c" -> {
					shared = "s".equals(part.getAttributeValue(null, "t"));
					refuseIf(column(part.getAttributeValue(null, "r")) > MOST_COLUMNS);
				}
				case "v" -> {
					if (shared) {
						String index = part.getElementText().strip();
						refuseIf(index.length() > 7 || index.matches("\\d+") && Integer.parseInt(index) > MOST_TEXTS);
					}
				}
				case "f" -> {
					refuseIf("array".equals(part.getAttributeValue(null, "t")) && ++this.arrays > MOST_ARRAYS);
					this.longestFormula = Math.max(this.longestFormula, part.getElementText().length());
					this.formulas++;
					refuseIf(this.formulas * this.longestFormula > MOST_FORMULA_CHARACTERS);
				}
				default -> { }
			}
		}
	}

	/** 3 for "C7"; more than there can be where there are too many letters. */
	private static int column(String address) {
		int column = 0;
		for (int at = 0; address != null && at < address.length(); at++) {
			char letter = Character.toUpperCase(address.charAt(at));
			if (letter >= 'A' && letter <= 'Z') {
				column = Math.min(MOST_COLUMNS + 1, column * 26 + letter - 'A' + 1);
			}
		}
		return column;
	}

	private static void refuseIf(boolean dangerous) {
		if (dangerous) {
			throw new Unreadable("huge", MOST_BYTES >> 20);
		}
	}

	/** Counts what comes out, and stops where it is too much. */
	private final class Counted extends InputStream {

		private final InputStream content;

		private Counted(InputStream content) {
			this.content = content;
		}

		@Override
		public int read() throws IOException {
			return count(this.content.read(), 1);
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			int read = this.content.read(into, from, length);
			return count(read, read);
		}

		private int count(int answer, int read) {
			Parcel.this.bytes += Math.max(0, (answer < 0) ? 0 : read);
			refuseIf(Parcel.this.bytes > MOST_BYTES);
			return answer;
		}
	}
}
