package fi.hetki.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** What happened, what is safe and what to do: as a page to a person, as problem details to a program. */
@Controller
class ErrorPages implements ErrorController {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	private final MessageSource messages;

	ErrorPages(MessageSource messages) {
		this.messages = messages;
	}

	@RequestMapping("/error")
	Object show(HttpServletRequest request, Locale locale, Model model) {
		HttpStatus status = status(request);
		String kind = kind(status);
		String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (path.startsWith("/api/")) {
			return ResponseEntity.status(status).body(problem(status, kind, path, locale));
		}
		String number = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
		if (status.is5xxServerError()) {
			log.error("Error page H-{} for {}", number, path.replaceFirst("^/k/[^/]+", "/k/…"),
					(Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		}
		model.addAttribute("kind", kind);
		if (status.is5xxServerError()) {
			model.addAttribute("again", SentForm.of(request).map(SentForm::withoutToken).orElse(null));
			model.addAttribute("retry", SentForm.page(request).orElse(null));
		}
		model.addAttribute("number", status.is5xxServerError() ? "H-" + number : null);
		return "shell/error";
	}

	private ProblemDetail problem(HttpStatus status, String kind, String path, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setTitle(this.messages.getMessage("shell.error." + kind + ".title", null, locale));
		problem.setInstance(UriComponentsBuilder.fromPath(path).encode().build().toUri());
		problem.setDetail(this.messages.getMessage("shell.error." + kind + ".text", null, locale));
		return problem;
	}

	private static HttpStatus status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static String kind(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "missing";
			case UNAUTHORIZED, FORBIDDEN -> "closed";
			case CONFLICT -> "conflict";
			case CONTENT_TOO_LARGE -> "large";
			default -> status.is5xxServerError() ? "ours" : "request";
		};
	}
}
