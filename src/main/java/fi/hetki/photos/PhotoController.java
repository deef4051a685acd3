package fi.hetki.photos;

import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own photos. */
@Controller
@RequestMapping("/photos/{id}")
class PhotoController {

	private final PhotoDesk desk;

	private final Prints prints;

	PhotoController(PhotoDesk desk, Prints prints) {
		this.desk = desk;
		this.prints = prints;
	}

	@GetMapping
	ResponseEntity<byte[]> show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.prints.picture(this.desk.own(id, me.id()));
	}

	@GetMapping("/thumbnail")
	ResponseEntity<byte[]> thumbnail(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.prints.thumbnail(this.desk.own(id, me.id()));
	}
}
