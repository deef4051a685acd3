package fi.hetki.exchange;

import fi.hetki.leads.LeadScope;
import fi.hetki.people.SignedIn;
import fi.hetki.photos.Photo;
import fi.hetki.photos.PhotoDesk;
import fi.hetki.photos.Prints;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

@Api
@Tag(name = "Photos", description = "Sent before their moment, and read by those who may read it.")
class ApiPhotoController {

	private final PhotoDesk desk;

	private final Prints prints;

	private final LeadScope leads;

	ApiPhotoController(PhotoDesk desk, Prints prints, LeadScope leads) {
		this.desk = desk;
		this.prints = prints;
		this.leads = leads;
	}

	@PutMapping("/photos/{id}")
	@Operation(operationId = "sendPhoto", summary = "Send a photo under an id that you choose",
			description = "The bytes themselves: JPEG, PNG or WebP, at most 10 MB and 50 megapixels. Name it in `photos` of its moment "
					+ "within 40 days. Send it again whenever you are not sure that it arrived.",
			requestBody = @RequestBody(required = true, content = @Content(mediaType = "image/*", schema = @Schema(type = "string", format = "binary"))))
	@ApiResponse(responseCode = "200", description = "It was kept before; nothing has changed")
	@ApiResponse(responseCode = "201", description = "Kept now")
	ResponseEntity<PhotoAnswer> update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, HttpServletRequest request)
			throws IOException {
		PhotoDesk.Kept kept = this.desk.keep(id, me.id(), request.getContentLengthLong(), request.getInputStream());
		return ResponseEntity.status(kept.now() ? HttpStatus.CREATED : HttpStatus.OK).body(PhotoAnswer.of(kept.photo(), "/api/v1/photos/"));
	}

	@GetMapping(path = "/photos/{id}", produces = MediaType.IMAGE_JPEG_VALUE)
	@Operation(operationId = "readPhoto", summary = "One of your photos")
	ResponseEntity<byte[]> show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.prints.picture(this.desk.own(id, me.id()));
	}

	@GetMapping(path = "/photos/{id}/thumbnail", produces = MediaType.IMAGE_JPEG_VALUE)
	@Operation(operationId = "readThumbnail", summary = "The same, at most 480 pixels long")
	ResponseEntity<byte[]> thumbnail(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.prints.thumbnail(this.desk.own(id, me.id()));
	}

	@GetMapping(path = "/leads/{id}/photos/{photo}", produces = MediaType.IMAGE_JPEG_VALUE)
	@Operation(operationId = "readPhotoOfLead", summary = "What was photographed for the moment of a lead")
	ResponseEntity<byte[]> ofLead(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID photo) {
		return this.prints.picture(photo(id, photo, me));
	}

	@GetMapping(path = "/leads/{id}/photos/{photo}/thumbnail", produces = MediaType.IMAGE_JPEG_VALUE)
	@Operation(operationId = "readThumbnailOfLead", summary = "The same, at most 480 pixels long")
	ResponseEntity<byte[]> thumbnailOfLead(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID photo) {
		return this.prints.thumbnail(photo(id, photo, me));
	}

	private Photo photo(UUID lead, UUID photo, SignedIn me) {
		return this.desk.ofMoment(photo, this.leads.lead(lead, me).momentId());
	}
}
