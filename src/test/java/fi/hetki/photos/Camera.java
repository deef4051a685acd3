package fi.hetki.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Takes photos such as phones take: red on the left, blue on the right, white in the upper left corner. */
public final class Camera {

	/** 80 by 40, as a browser writes it. */
	static final byte[] WEBP = Base64.getDecoder().decode("UklGRoICAABXRUJQVlA4WAoAAAAgAAAATwAAJwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDgglAAAABAFAJ0BKlAAKAA+nUyhTKWkIyIkSACwE4lAFzmKyBxtYsSk8WWQncZbY1UKoZxJ5AAA/vqkurp+1Rz083M0nH/vPw/5OST6xWdgKe0uEl7/F1fwb58U8dZDrlQnwYxE0aUzNXwNeFZUIJWoqKjG3y2yVqsGKHAkQjEumjtbIV0ZGp/5nhlkR51zwDrgI8xF0TVwAAA=");

	static final String GPS = "60 58 49 N 25 39 40 E";

	private Camera() {
	}

	public static byte[] photo(String format, int width, int height) {
		return written(image(width, height), format);
	}

	static BufferedImage image(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 2, height);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(width / 2, 0, width - width / 2, height);
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width / 4, height / 4);
		graphics.dispose();
		return image;
	}

	static byte[] written(BufferedImage image, String format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static BufferedImage read(byte[] picture) {
		try {
			return ImageIO.read(new ByteArrayInputStream(picture));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where it was taken, with what, by whom, and how the phone was held. */
	static byte[] exif(int orientation) {
		byte[] gps = (GPS + "\0").getBytes(StandardCharsets.US_ASCII);
		ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 3 * 12 + 4 + 2 + 12 + 4 + gps.length + 40);
		tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
		int gpsDirectory = 8 + 2 + 3 * 12 + 4;
		int text = gpsDirectory + 2 + 12 + 4;
		tiff.putShort((short) 3);
		tiff.putShort((short) 0x010F).putShort((short) 2).putInt(gps.length).putInt(text);
		tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gpsDirectory);
		tiff.putInt(0);
		tiff.putShort((short) 1);
		tiff.putShort((short) 0x001D).putShort((short) 2).putInt(gps.length).putInt(text);
		tiff.putInt(0);
		tiff.put(gps);
		return tiff.array();
	}

	/** A JPEG that says all of that. */
	public static byte[] telling(int orientation, int width, int height) {
		byte[] jpeg = photo("jpg", width, height);
		byte[] exif = exif(orientation);
		byte[] comment = ("Taken at " + GPS).getBytes(StandardCharsets.US_ASCII);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(jpeg, 0, 2);
		segment(out, 0xE1, "Exif\0\0", exif);
		segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0", ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" + GPS + "</x:xmpmeta>").getBytes(StandardCharsets.US_ASCII));
		segment(out, 0xFE, "", comment);
		out.write(jpeg, 2, jpeg.length - 2);
		return out.toByteArray();
	}

	private static void segment(ByteArrayOutputStream out, int marker, String name, byte[] content) {
		int length = 2 + name.length() + content.length;
		out.write(0xFF);
		out.write(marker);
		out.write(length >> 8);
		out.write(length);
		out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
		out.writeBytes(content);
	}

	/** A chunk of its own after the head of a PNG. */
	static byte[] pngWith(byte[] png, String name, byte[] content) {
		int head = 8 + 25;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(png, 0, head);
		out.writeBytes(chunk(name, content));
		out.write(png, head, png.length - head);
		return out.toByteArray();
	}

	/** A PNG of so many pixels, all of them nothing: some kilobytes that unpack to gigabytes. */
	static byte[] bomb(int width, int height) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 });
		out.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array()));
		out.writeBytes(chunk("IDAT", zeros(20_000_000)));
		out.writeBytes(chunk("IEND", new byte[0]));
		return out.toByteArray();
	}

	static byte[] zeros(int length) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
			packed.write(new byte[length]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static byte[] chunk(String name, byte[] content) {
		byte[] named = ByteBuffer.allocate(4 + content.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(content).array();
		CRC32 sum = new CRC32();
		sum.update(named);
		return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(named).putInt((int) sum.getValue()).array();
	}

	/** A WebP in its longer form, with such a chunk. */
	static byte[] webpWith(String name, int flags, byte[] content) {
		int even = content.length + content.length % 2;
		int size = WEBP.length - 8 + 18 + 8 + even;
		return ByteBuffer.allocate(8 + size).order(java.nio.ByteOrder.LITTLE_ENDIAN)
			.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(size).put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10)
			.putInt(flags).put(new byte[] { 79, 0, 0, 39, 0, 0 })
			.put(WEBP, 12, WEBP.length - 12)
			.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content)
			.array();
	}
}
