package fi.hetki.photos;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A photo could not be taken in; nothing of it was kept. */
public class PhotoRefused extends RuntimeException {

	private final Fault fault;

	PhotoRefused(Fault fault) {
		super(fault.name());
		this.fault = fault;
	}

	PhotoRefused(Fault fault, Throwable cause) {
		super(fault.name(), cause);
		this.fault = fault;
	}

	public enum Fault {

		EMPTY(HttpStatus.UNPROCESSABLE_CONTENT), LARGE(HttpStatus.CONTENT_TOO_LARGE), PIXELS(HttpStatus.UNPROCESSABLE_CONTENT),
		KIND(HttpStatus.UNSUPPORTED_MEDIA_TYPE), HEIC(HttpStatus.UNSUPPORTED_MEDIA_TYPE), MOVING(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
		BROKEN(HttpStatus.UNPROCESSABLE_CONTENT),
		/** Another photo is known under this id. */
		OTHER(HttpStatus.CONFLICT),
		/** Ours, and worth another try. */
		UNKEPT(HttpStatus.SERVICE_UNAVAILABLE);

		private final HttpStatus status;

		Fault(HttpStatus status) {
			this.status = status;
		}
	}

	public Fault fault() {
		return this.fault;
	}

	/** The key of the sentence that says what is wrong and what to do. */
	public String message() {
		return "photos.fault." + this.fault;
	}

	/** The same as problem details (RFC 9457). */
	public ProblemDetail problem(MessageSource messages, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(this.fault.status, messages.getMessage(message(), null, locale));
		problem.setTitle(messages.getMessage("photos.refused", null, locale));
		problem.setProperty("fault", this.fault.name().toLowerCase(Locale.ROOT));
		return problem;
	}
}
