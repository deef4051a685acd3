package fi.hetki.shell;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A link as a picture that a phone reads, drawn as one path of an SVG.
 * @param size of a side, the quiet edge around it included
 */
public record QrPicture(int size, String path) {

	/** What the standard asks for, so that it is found on any ground. */
	private static final int EDGE = 4;

	public static QrPicture of(String link) {
		try {
			BitMatrix dots = new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, EDGE));
			StringBuilder path = new StringBuilder();
			for (int y = 0; y < dots.getHeight(); y++) {
				for (int x = 0; x < dots.getWidth(); x++) {
					if (dots.get(x, y)) {
						path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
					}
				}
			}
			return new QrPicture(dots.getWidth(), path.toString());
		}
		catch (WriterException ex) {
			throw new IllegalStateException("The link is too long for a picture", ex);
		}
	}
}
