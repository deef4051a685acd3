package fi.hetki.photos;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import fi.hetki.files.FileKind;
import fi.hetki.photos.PhotoRefused.Fault;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.springframework.stereotype.Component;

/**
 * Makes of what a phone sent what is shown: upright, at most so long, drawn anew, so that of the file that came nothing is
 * left but the picture. How many pixels there are is read before any of them.
 */
@Component
class Darkroom {

	static final int LONGEST = 2560;

	static final int THUMBNAIL = 480;

	static final long MOST_PIXELS = 50_000_000;

	/** More than that is not held at a time: of a larger picture only every other line is read. */
	private static final int HELD_PIXELS = 16_000_000;

	private static final Set<FileKind> TAKEN = Set.of(FileKind.JPEG, FileKind.PNG, FileKind.WEBP);

	/** Pictures take memory that virtual threads do not ration. */
	private final Semaphore places = new Semaphore(2, true);

	static {
		// Streams in memory: nothing of a picture is put anywhere else on the disk.
		ImageIO.setUseCache(false);
	}

	/** @throws PhotoRefused where it is no picture that can be taken */
	Developed develop(byte[] sent) {
		FileKind kind = FileKind.of(sent).filter(TAKEN::contains)
			.orElseThrow(() -> new PhotoRefused(Picture.isHeic(sent) ? Fault.HEIC : Fault.KIND));
		this.places.acquireUninterruptibly();
		try {
			return develop(new Picture(sent, kind));
		}
		catch (IOException | RuntimeException broken) {
			throw (broken instanceof PhotoRefused refused) ? refused : new PhotoRefused(Fault.BROKEN, broken);
		}
		finally {
			this.places.release();
		}
	}

	private static Developed develop(Picture picture) throws IOException {
		if (picture.moves()) {
			throw new PhotoRefused(Fault.MOVING);
		}
		if (picture.hasTooManyScans()) {
			throw new PhotoRefused(Fault.BROKEN);
		}
		BufferedImage shown = upright(opaque(within(LONGEST, read(picture))), picture.orientation());
		return new Developed(jpeg(shown), jpeg(within(THUMBNAIL, shown)), shown.getWidth(), shown.getHeight());
	}

	static BufferedImage read(Picture picture) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByMIMEType(picture.kind().mediaType()).next();
		try (ByteArrayImageInputStream in = new ByteArrayImageInputStream(picture.bytes())) {
			// What stands beside the picture is not even read: compressed text in a PNG can be a bomb too.
			reader.setInput(in, true, true);
			long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
			if (pixels > MOST_PIXELS) {
				throw new PhotoRefused(Fault.PIXELS);
			}
			Unbroken watch = new Unbroken();
			reader.addIIOReadWarningListener(watch);
			reader.addIIOReadProgressListener(watch);
			int step = (int) Math.ceil(Math.sqrt((double) pixels / HELD_PIXELS));
			ImageReadParam every = reader.getDefaultReadParam();
			every.setSourceSubsampling(step, step, 0, 0);
			BufferedImage image = reader.read(0, every);
			watch.check();
			return image;
		}
		finally {
			reader.dispose();
		}
	}

	private static BufferedImage within(int longest, BufferedImage image) throws IOException {
		boolean fits = image.getWidth() <= longest && image.getHeight() <= longest;
		return fits ? image : Thumbnails.of(image).size(longest, longest).asBufferedImage();
	}

	/** What shines through becomes white, as paper. */
	private static BufferedImage opaque(BufferedImage image) {
		BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = opaque.createGraphics();
		try {
			graphics.drawImage(image, 0, 0, Color.WHITE, null);
			return opaque;
		}
		finally {
			graphics.dispose();
		}
	}

	private static BufferedImage upright(BufferedImage image, int orientation) {
		return (orientation == 1) ? image : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(image);
	}

	private static byte[] jpeg(BufferedImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(0.85).toOutputStream(out);
		return out.toByteArray();
	}
}
