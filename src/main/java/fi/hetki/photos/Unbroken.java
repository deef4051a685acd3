package fi.hetki.photos;

import fi.hetki.photos.PhotoRefused.Fault;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;

/** Looks on while a picture is read: one whose end is missing would be grey below, and one that takes for ever is stopped. */
class Unbroken implements IIOReadWarningListener, IIOReadProgressListener {

	private static final long LONGEST_NANOS = 30_000_000_000L;

	private final long began = System.nanoTime();

	private boolean broken;

	void check() {
		if (this.broken) {
			throw new PhotoRefused(Fault.BROKEN);
		}
	}

	/** What a camera wrote carelessly warns too, such as a few bytes too many; those pictures are whole. */
	@Override
	public void warningOccurred(ImageReader source, String warning) {
		this.broken |= warning.contains("remature end") || warning.contains("Corrupt JPEG data: bad");
	}

	@Override
	public void imageProgress(ImageReader source, float percentage) {
		if (System.nanoTime() - this.began > LONGEST_NANOS) {
			this.broken = true;
			source.abort();
		}
	}

	@Override
	public void readAborted(ImageReader source) {
		this.broken = true;
	}

	@Override
	public void sequenceStarted(ImageReader source, int minIndex) {
	}

	@Override
	public void sequenceComplete(ImageReader source) {
	}

	@Override
	public void imageStarted(ImageReader source, int imageIndex) {
	}

	@Override
	public void imageComplete(ImageReader source) {
	}

	@Override
	public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
	}

	@Override
	public void thumbnailProgress(ImageReader source, float percentage) {
	}

	@Override
	public void thumbnailComplete(ImageReader source) {
	}
}
