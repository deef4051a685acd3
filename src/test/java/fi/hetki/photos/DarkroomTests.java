package fi.hetki.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.sun.management.ThreadMXBean;
import fi.hetki.files.FileKind;
import fi.hetki.photos.PhotoRefused.Fault;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DarkroomTests {

	private static final byte[] JPEG = Camera.photo("jpg", 80, 40);

	private static final byte[] PNG = Camera.photo("png", 80, 40);

	private final Darkroom room = new Darkroom();

	@Test
	void threeKindsAreTakenAndBecomeOne() {
		for (byte[] sent : List.of(JPEG, PNG, Camera.WEBP)) {
			Developed developed = this.room.develop(sent);
			assertThat(developed.picture()).startsWith(0xFF, 0xD8, 0xFF);
			assertThat(developed.width()).isEqualTo(80);
			assertThat(developed.height()).isEqualTo(40);
		}
	}

	@Test
	void nothingIsLeftOfWhereAndWithWhatItWasTaken() throws Exception {
		byte[] sent = Camera.telling(6, 800, 400);
		assertThat(said(sent)).contains(Camera.GPS);
		assertThat(directories(sent)).contains("GPS", "Exif IFD0", "XMP");
		Developed developed = this.room.develop(sent);
		for (byte[] kept : List.of(developed.picture(), developed.thumbnail())) {
			assertThat(said(kept)).doesNotContain("60 58", "Exif", "xmp", "Taken", "ICC");
			assertThat(directories(kept)).isSubsetOf("JPEG", "JFIF", "Huffman");
		}
		for (byte[] other : List.of(Camera.pngWith(PNG, "eXIf", Camera.exif(1)), Camera.webpWith("EXIF", 8, Camera.exif(1)))) {
			assertThat(said(other)).contains(Camera.GPS);
			assertThat(said(this.room.develop(other).picture())).doesNotContain("60 58");
		}
	}

	/** Where the white corner, which was in the upper left, has to be looked for: x and y as parts of the picture. */
	@ParameterizedTest
	@CsvSource({ "1, 800, .1, .1", "2, 800, .9, .1", "3, 800, .9, .9", "4, 800, .1, .9", "5, 400, .1, .1", "6, 400, .9, .1", "7, 400, .9, .9", "8, 400, .1, .9" })
	void aPhotoStandsUprightHoweverThePhoneWasHeld(int orientation, int width, double x, double y) {
		Developed developed = this.room.develop(Camera.telling(orientation, 800, 400));
		assertThat(developed.width()).isEqualTo(width);
		assertThat(developed.height()).isEqualTo(1200 - width);
		for (byte[] it : List.of(developed.picture(), developed.thumbnail())) {
			BufferedImage image = Camera.read(it);
			assertThat(isWhite(image, x, y)).isTrue();
			assertThat(isWhite(image, 1 - x, 1 - y)).isFalse();
		}
	}

	@Test
	void aPngAndAWebpSayHowTheyStandToo() {
		assertThat(this.room.develop(Camera.pngWith(PNG, "eXIf", Camera.exif(6))).width()).isEqualTo(40);
		assertThat(this.room.develop(Camera.webpWith("EXIF", 8, Camera.exif(8))).width()).isEqualTo(40);
		assertThat(this.room.develop(Camera.telling(99, 80, 40)).width()).isEqualTo(80);
	}

	@Test
	void aLargePhotoBecomesSmaller() {
		Developed developed = this.room.develop(Camera.photo("jpg", 5200, 3000));
		assertThat(developed.width()).isEqualTo(2560);
		assertThat(developed.height()).isBetween(1475, 1479);
		BufferedImage thumbnail = Camera.read(developed.thumbnail());
		assertThat(thumbnail.getWidth()).isEqualTo(480);
		assertThat(isWhite(thumbnail, .1, .1)).isTrue();
		assertThat(this.room.develop(Camera.photo("png", 300, 30)).width()).as("a small one stays as it is").isEqualTo(300);
		assertThat(this.room.develop(Camera.photo("png", 9000, 3)).height()).as("a line stays a line").isEqualTo(1);
	}

	@Test
	void whatShinesThroughBecomesWhite() {
		byte[] clear = Camera.written(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png");
		assertThat(isWhite(Camera.read(this.room.develop(clear).picture()), .5, .5)).isTrue();
	}

	@Test
	void eachFaultHasItsName() {
		byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0heicmif1".getBytes(StandardCharsets.ISO_8859_1);
		Map<byte[], Fault> wrong = Map.of(
				heic, Fault.HEIC,
				"GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), Fault.KIND,
				"%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), Fault.KIND,
				"MZ\u0090\0 photo.jpg".getBytes(StandardCharsets.ISO_8859_1), Fault.KIND,
				"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.ISO_8859_1), Fault.KIND,
				Camera.pngWith(PNG, "acTL", new byte[8]), Fault.MOVING,
				Camera.webpWith("ANIM", 2, new byte[6]), Fault.MOVING,
				Arrays.copyOf(JPEG, JPEG.length / 2), Fault.BROKEN,
				Arrays.copyOf(PNG, PNG.length / 2), Fault.BROKEN,
				Arrays.copyOf(Camera.WEBP, Camera.WEBP.length / 2), Fault.BROKEN);
		wrong.forEach((sent, fault) -> refused(sent, fault));
		refused(manyScans(), Fault.BROKEN);
	}

	/** Eight thousand times eight thousand pixels of nothing, some kilobytes: its size is read, not its pixels. */
	@Test
	void aBombIsRefusedBeforeItGoesOff() {
		byte[] bomb = Camera.bomb(8000, 8000);
		byte[] speaking = Camera.pngWith(PNG, "zTXt", concat(new byte[] { 'a', 0, 0 }, Camera.zeros(50_000_000)));
		assertThat(bomb.length).isLessThan(30_000);
		assertThat(allocated(() -> refused(bomb, Fault.PIXELS))).isLessThan(2_000_000);
		assertThat(allocated(() -> this.room.develop(speaking))).as("text that unpacks to 50 MB").isLessThan(5_000_000);
		refused(Camera.bomb(60_000, 60_000), Fault.PIXELS);
	}

	@Test
	void ofALargePictureOnlyAPartIsHeld() throws IOException {
		byte[] sent = Camera.written(new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_GRAY), "png");
		BufferedImage held = Darkroom.read(new Picture(sent, FileKind.PNG));
		assertThat(held.getWidth()).isEqualTo(4000);
		assertThat(held.getHeight()).isEqualTo(3000);
	}

	/** Whatever a broken line makes of a photo, it is taken or refused, and nothing else happens. */
	@Test
	void thousandsOfGarbledPhotosAreTakenOrRefused() {
		Random random = new Random(6);
		byte[][] whole = { Camera.telling(6, 16, 16), Camera.pngWith(Camera.photo("png", 16, 16), "eXIf", Camera.exif(3)), Camera.webpWith("EXIF", 8, Camera.exif(3)) };
		int refused = 0;
		for (int i = 0; i < 2000; i++) {
			byte[] garbled = whole[i % 3].clone();
			for (int n = random.nextInt(8); n >= 0; n--) {
				garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
			}
			if (i % 5 == 0) {
				garbled = Arrays.copyOf(garbled, random.nextInt(garbled.length));
			}
			try {
				assertThat(this.room.develop(garbled).width()).isBetween(1, Darkroom.LONGEST);
			}
			catch (PhotoRefused expected) {
				refused++;
			}
		}
		assertThat(refused).isBetween(200, 1900);
	}

	private void refused(byte[] sent, Fault fault) {
		assertThatThrownBy(() -> this.room.develop(sent)).as(fault.name()).isInstanceOfSatisfying(PhotoRefused.class, it -> assertThat(it.fault()).isEqualTo(fault));
	}

	private static byte[] manyScans() {
		byte[] scans = new byte[400];
		for (int i = 0; i < scans.length; i += 2) {
			scans[i] = (byte) 0xFF;
			scans[i + 1] = (byte) 0xDA;
		}
		return concat(JPEG, scans);
	}

	private static byte[] concat(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	private static long allocated(Runnable work) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
		work.run();
		return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
	}

	private static boolean isWhite(BufferedImage image, double x, double y) {
		Color color = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
		return color.getRed() > 230 && color.getGreen() > 230 && color.getBlue() > 230;
	}

	private static String said(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1);
	}

	private static Set<String> directories(byte[] file) throws ImageProcessingException, IOException {
		return StreamSupport.stream(ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories().spliterator(), false)
			.map(Directory::getName)
			.filter(it -> !it.equals("File Type"))
			.collect(Collectors.toSet());
	}
}
