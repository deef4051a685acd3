package fi.hetki.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTests {

	/** As many dots of a camera for each of the picture. */
	private static final int SCALE = 4;

	@Test
	void aPhoneReadsTheLinkFromWhatIsDrawn() throws Exception {
		String link = "https://hetki.autotalo.fi/moments/new?place=k7m2xq";
		QrPicture picture = QrPicture.of(link);
		int side = picture.size() * SCALE;
		int[] seen = new int[side * side];
		Arrays.fill(seen, 0xFFFFFF);
		Matcher dots = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(picture.path());
		while (dots.find()) {
			for (int at = 0; at < SCALE * SCALE; at++) {
				int x = Integer.parseInt(dots.group(1)) * SCALE + at % SCALE;
				int y = Integer.parseInt(dots.group(2)) * SCALE + at / SCALE;
				seen[y * side + x] = 0;
			}
		}
		BinaryBitmap photo = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, seen)));
		assertThat(new QRCodeReader().decode(photo).getText()).isEqualTo(link);
	}

}
