package fi.hetki.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests under /api that reach no controller, so that no controller's advice hears of them. Pages keep their own. */
@ControllerAdvice
class WrongTurns {

	private final MessageSource messages;

	WrongTurns(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler({ HttpRequestMethodNotSupportedException.class, HttpMediaTypeNotAcceptableException.class,
			NoHandlerFoundException.class, NoResourceFoundException.class })
	ResponseEntity<ProblemDetail> tell(Exception turn, HttpServletRequest request, Locale locale) throws Exception {
		if (!request.getRequestURI().startsWith("/api/")) {
			throw turn;
		}
		ErrorResponse known = (ErrorResponse) turn;
		return Problem.of(known).answer(known, locale, this.messages);
	}
}
