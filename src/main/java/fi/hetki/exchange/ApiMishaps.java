package fi.hetki.exchange;

import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadDesk;
import fi.hetki.moments.MomentLog;
import fi.hetki.photos.PhotoRefused;
import fi.hetki.shell.Outage;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what happened, what is safe and what to do, in the reader's language; never how the inside looks. */
@RestControllerAdvice(annotations = Api.class)
class ApiMishaps {

	private static final Logger log = LoggerFactory.getLogger(ApiMishaps.class);

	private final MessageSource messages;

	ApiMishaps(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ProblemDetail mend(Problems.Refused refused, Locale locale) {
		return Problem.MEND.in(locale, this.messages, refused.problems()
			.all()
			.stream()
			.map(it -> new Problem.OfField(Reading.whole(it.field()), it.sentence(this.messages, locale)))
			.toList());
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException unread, Locale locale) {
		if (unread.getMostSpecificCause() instanceof ErrorResponse deeper) {
			return Problem.of(deeper).in(locale, this.messages);
		}
		if (unread.getCause() instanceof DatabindException cause && !cause.getPath().isEmpty()) {
			String message = (cause instanceof UnrecognizedPropertyException) ? "exchange.field.unknown"
					: "exchange.field.type";
			return Problem.FIELDS.in(locale, this.messages, ofField(path(cause), message, locale));
		}
		return Problem.BODY.in(locale, this.messages);
	}

	private static String path(DatabindException cause) {
		return cause.getPath()
			.stream()
			.map(it -> (it.getPropertyName() != null) ? "." + it.getPropertyName() : "[" + it.getIndex() + "]")
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

	@ExceptionHandler
	ProblemDetail mistyped(MethodArgumentTypeMismatchException wrong, Locale locale) {
		return Problem.FIELDS.in(locale, this.messages, ofField(wrong.getName(), "exchange.field.type", locale));
	}

	@ExceptionHandler
	ProblemDetail mistyped(BindException wrong, Locale locale) {
		return Problem.FIELDS.in(locale, this.messages, wrong.getFieldErrors()
			.stream()
			.flatMap(it -> ofField(it.getField(), "exchange.field.type", locale).stream())
			.toList());
	}

	private List<Problem.OfField> ofField(String field, String message, Locale locale) {
		return List.of(new Problem.OfField(Reading.whole(field), this.messages.getMessage(message, null, locale)));
	}

	@ExceptionHandler(MomentLog.ToldDifferently.class)
	ProblemDetail told(Locale locale) {
		return Problem.TOLD.in(locale, this.messages);
	}

	@ExceptionHandler(Lead.AlreadyClosed.class)
	ProblemDetail closed(Locale locale) {
		return Problem.CLOSED.in(locale, this.messages);
	}

	@ExceptionHandler({ LeadDesk.ChangedMeanwhile.class, ConcurrencyFailureException.class })
	ProblemDetail changed(Locale locale) {
		return Problem.CHANGED.in(locale, this.messages);
	}

	@ExceptionHandler
	ProblemDetail overtaken(Overtaken meanwhile, Locale locale) {
		ProblemDetail problem = Problem.CHANGED.in(locale, this.messages);
		problem.setProperty("stored", meanwhile.stored());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail refuse(PhotoRefused refused, Locale locale) {
		return refused.problem(this.messages, locale);
	}

	/** An address that is no UTF-8. */
	@ExceptionHandler(InvalidParameterException.class)
	ProblemDetail garbled(Locale locale) {
		return Problem.REQUEST.in(locale, this.messages);
	}

	/** Whatever else Spring itself has a status for, and whatever nobody thought of. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> other(Exception cause, HttpServletRequest request, Locale locale) {
		Optional<Outage> outage = Outage.during(cause, request.getMethod());
		if (outage.isPresent()) {
			log.warn("{} for a program: {}", outage.get(), cause.toString());
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, Outage.LATER)
				.body(outage.get().problem(this.messages, locale));
		}
		if (cause instanceof ErrorResponse known && Problem.of(known) != Problem.OURS) {
			return Problem.of(known).answer(known, locale, this.messages);
		}
		String number = "H-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
		log.error("API problem {}", number, cause);
		return ResponseEntity.internalServerError().body(Problem.OURS.in(locale, this.messages, number));
	}
}
