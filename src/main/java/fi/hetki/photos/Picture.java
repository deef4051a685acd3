package fi.hetki.photos;

import fi.hetki.files.FileKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of its picture beside the picture: how the phone was held, and whether it moves. Nothing is unpacked or
 * set aside for it, whatever lengths the file claims; what makes no sense counts as not said.
 */
record Picture(byte[] bytes, FileKind kind) {

	private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

	/** Each is a pass over all of the pixels; cameras know ten. */
	private static final int MOST_SCANS = 100;

	private static final int ORIENTATION = 0x0112;

	/** The wrapping in which iPhones keep photos unless they are told otherwise. */
	static boolean isHeic(byte[] sent) {
		return sent.length >= 12 && name(ByteBuffer.wrap(sent), 4).equals("ftyp") && HEIC.contains(name(ByteBuffer.wrap(sent), 8));
	}

	boolean moves() {
		return (this.kind == FileKind.PNG) ? chunk("acTL") != null : this.kind == FileKind.WEBP && chunk("ANIM") != null;
	}

	boolean hasTooManyScans() {
		int scans = 0;
		for (int at = 1; this.kind == FileKind.JPEG && at < this.bytes.length; at++) {
			scans += (this.bytes[at] == (byte) 0xDA && this.bytes[at - 1] == (byte) 0xFF) ? 1 : 0;
		}
		return scans > MOST_SCANS;
	}

	/** @return 1 to 8 as in Exif, where 1 is upright */
	int orientation() {
		ByteBuffer exif = switch (this.kind) {
			case JPEG -> segment();
			case PNG -> chunk("eXIf");
			default -> chunk("EXIF");
		};
		try {
			return (exif != null) ? orientation(exif) : 1;
		}
		catch (IndexOutOfBoundsException | IllegalArgumentException garbled) {
			return 1;
		}
	}

	/** The first directory of a TIFF: a count, then twelve bytes an entry. */
	private static int orientation(ByteBuffer exif) {
		ByteBuffer tiff = exif;
		if (name(tiff, 0).equals("Exif")) {
			tiff = tiff.slice(6, tiff.limit() - 6);
		}
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		for (int i = 0; i < Short.toUnsignedInt(tiff.getShort(directory)); i++) {
			int entry = directory + 2 + 12 * i;
			if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
				int value = tiff.getShort(entry + 8);
				return (value >= 1 && value <= 8) ? value : 1;
			}
		}
		return 1;
	}

	/** Of a JPEG: what stands before the first scan and calls itself Exif. */
	private @Nullable ByteBuffer segment() {
		ByteBuffer all = ByteBuffer.wrap(this.bytes);
		int at = 2;
		while (at + 4 < all.limit() && all.get(at) == (byte) 0xFF && all.get(at + 1) != (byte) 0xDA) {
			int length = Short.toUnsignedInt(all.getShort(at + 2));
			if (all.get(at + 1) == (byte) 0xE1 && length > 8 && at + 2 + length <= all.limit() && name(all, at + 4).equals("Exif")) {
				return all.slice(at + 4, length - 2);
			}
			at += 2 + length;
		}
		return null;
	}

	/** Of a PNG or a WebP: the first chunk of that name. */
	private @Nullable ByteBuffer chunk(String wanted) {
		boolean png = this.kind == FileKind.PNG;
		ByteBuffer all = ByteBuffer.wrap(this.bytes).order(png ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
		long at = png ? 8 : 12;
		while (at + 8 <= all.limit()) {
			long length = Integer.toUnsignedLong(all.getInt((int) at + (png ? 0 : 4)));
			if (name(all, (int) at + (png ? 4 : 0)).equals(wanted) && at + 8 + length <= all.limit()) {
				return all.slice((int) at + 8, (int) length);
			}
			// After a chunk comes a checksum in a PNG, and a byte that makes it even in a WebP.
			at += 8 + length + (png ? 4 : length % 2);
		}
		return null;
	}

	private static String name(ByteBuffer bytes, int at) {
		return (at + 4 <= bytes.limit()) ? StandardCharsets.ISO_8859_1.decode(bytes.slice(at, 4)).toString() : "";
	}
}
