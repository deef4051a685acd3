package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import fi.hetki.photos.Photo;
import fi.hetki.photos.PhotoDesk;
import fi.hetki.photos.Prints;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was photographed for the moment of a lead, for those who see the lead. */
@Controller
@RequestMapping("/leads/{id}/photos/{photo}")
class LeadPhotoController {

	private final LeadScope scope;

	private final PhotoDesk desk;

	private final Prints prints;

	LeadPhotoController(LeadScope scope, PhotoDesk desk, Prints prints) {
		this.scope = scope;
		this.desk = desk;
		this.prints = prints;
	}

	@GetMapping
	ResponseEntity<byte[]> show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID photo) {
		return this.prints.picture(photo(id, photo, me));
	}

	@GetMapping("/thumbnail")
	ResponseEntity<byte[]> thumbnail(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID photo) {
		return this.prints.thumbnail(photo(id, photo, me));
	}

	private Photo photo(UUID lead, UUID photo, SignedIn me) {
		return this.desk.ofMoment(photo, this.scope.lead(lead, me).momentId());
	}
}
