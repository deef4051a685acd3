package fi.hetki.exchange;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;

/** What can go wrong, each with its own words (RFC 9457). The types are explained where the API is. */
enum Problem {

	BODY(HttpStatus.BAD_REQUEST, null),
	FIELDS(HttpStatus.BAD_REQUEST, null),
	MEND(HttpStatus.UNPROCESSABLE_CONTENT, "mend"),
	MISSING(HttpStatus.NOT_FOUND, null),
	METHOD(HttpStatus.METHOD_NOT_ALLOWED, null),
	ACCEPT(HttpStatus.NOT_ACCEPTABLE, null),
	MEDIA(HttpStatus.UNSUPPORTED_MEDIA_TYPE, null),
	LARGE(HttpStatus.CONTENT_TOO_LARGE, null),
	TOLD(HttpStatus.CONFLICT, "told-differently"),
	CLOSED(HttpStatus.CONFLICT, "already-closed"),
	CHANGED(HttpStatus.CONFLICT, "changed-meanwhile"),
	REQUEST(HttpStatus.BAD_REQUEST, null),
	OURS(HttpStatus.INTERNAL_SERVER_ERROR, null);

	private final HttpStatus status;

	private final @Nullable String type;

	Problem(HttpStatus status, @Nullable String type) {
		this.status = status;
		this.type = type;
	}

	/** For what Spring itself has a status. */
	static Problem of(ErrorResponse known) {
		HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
		return switch ((status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR) {
			case NOT_FOUND -> MISSING;
			case METHOD_NOT_ALLOWED -> METHOD;
			case NOT_ACCEPTABLE -> ACCEPT;
			case UNSUPPORTED_MEDIA_TYPE -> MEDIA;
			case CONTENT_TOO_LARGE -> LARGE;
			default -> known.getStatusCode().is4xxClientError() ? REQUEST : OURS;
		};
	}

	/** What is wrong with one field. */
	record OfField(String field, String message) {
	}

	ProblemDetail in(Locale locale, MessageSource messages, Object... arguments) {
		String key = name().toLowerCase(Locale.ROOT);
		ProblemDetail problem = ProblemDetail.forStatus(this.status);
		problem.setTitle(messages.getMessage("exchange.problem." + key + ".title", null, locale));
		problem.setDetail(messages.getMessage("exchange.problem." + key + ".detail", arguments, locale));
		if (this.type != null) {
			problem.setType(URI.create("/api/docs#" + this.type));
		}
		return problem;
	}

	ProblemDetail in(Locale locale, MessageSource messages, List<OfField> errors) {
		ProblemDetail problem = in(locale, messages);
		problem.setProperty("errors", errors);
		return problem;
	}

	ResponseEntity<ProblemDetail> answer(ErrorResponse known, Locale locale, MessageSource messages) {
		return ResponseEntity.status(this.status).headers(known.getHeaders()).body(in(locale, messages));
	}
}
