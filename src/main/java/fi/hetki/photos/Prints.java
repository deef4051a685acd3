package fi.hetki.photos;

import fi.hetki.files.FileStore;
import fi.hetki.shell.NotHere;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a photo out. Whoever calls has looked before whether the reader may see it. */
@Component
public class Prints {

	private static final Logger log = LoggerFactory.getLogger(Prints.class);

	private final FileStore store;

	Prints(FileStore store) {
		this.store = store;
	}

	public ResponseEntity<byte[]> picture(Photo photo) {
		return answer(photo, photo.sha256());
	}

	public ResponseEntity<byte[]> thumbnail(Photo photo) {
		return answer(photo, photo.thumbnailSha256());
	}

	/** The reader's browser keeps it and asks each time whether she still may see it. */
	private ResponseEntity<byte[]> answer(Photo photo, String hash) {
		try (InputStream content = this.store.open(hash)) {
			return ResponseEntity.ok()
				.contentType(MediaType.IMAGE_JPEG)
				.cacheControl(CacheControl.noCache().cachePrivate())
				.eTag(hash)
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("hetki-" + Math.max(1, photo.place()) + ".jpg").build().toString())
				.header("X-Content-Type-Options", "nosniff")
				.body(content.readAllBytes());
		}
		catch (IOException missing) {
			log.error("The bytes of photo {} are missing", photo.id(), missing);
			throw new NotHere();
		}
	}
}
