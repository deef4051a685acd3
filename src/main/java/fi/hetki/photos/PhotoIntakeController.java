package fi.hetki.photos;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the app on the phone sends a photo: the bytes themselves, as often as it takes. */
@RestController
class PhotoIntakeController {

	private final PhotoDesk desk;

	private final MessageSource messages;

	PhotoIntakeController(PhotoDesk desk, MessageSource messages) {
		this.desk = desk;
		this.messages = messages;
	}

	/** @param width of the picture as it is kept */
	record Taken(UUID id, int width, int height, long size) {
	}

	@PutMapping("/photos/{id}")
	ResponseEntity<Taken> update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, HttpServletRequest request) throws IOException {
		PhotoDesk.Kept kept = this.desk.keep(id, me.id(), request.getContentLengthLong(), request.getInputStream());
		Photo photo = kept.photo();
		return ResponseEntity.status(kept.now() ? HttpStatus.CREATED : HttpStatus.OK)
			.body(new Taken(photo.id(), photo.width(), photo.height(), photo.size()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refuse(PhotoRefused refused, Locale locale) {
		ProblemDetail problem = refused.problem(this.messages, locale);
		return ResponseEntity.status(problem.getStatus()).body(problem);
	}

	@ExceptionHandler(NotHere.class)
	ResponseEntity<ProblemDetail> missing(Locale locale) {
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, this.messages.getMessage("photos.missing", null, locale)));
	}
}
