package fi.hetki.exchange;

import fi.hetki.catalogue.PublicationReason;
import fi.hetki.catalogue.Publisher;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

@Api
@Tag(name = "Catalogue")
class ApiVersionController {

	private final Publisher publisher;

	private final PublicationReason reasons;

	private final CatalogueTeller teller;

	private final Workplaces workplaces;

	ApiVersionController(Publisher publisher, PublicationReason reasons, CatalogueTeller teller, Workplaces workplaces) {
		this.publisher = publisher;
		this.reasons = reasons;
		this.teller = teller;
		this.workplaces = workplaces;
	}

	@GetMapping("/catalogue/versions")
	@Operation(operationId = "listVersions", summary = "List the versions that are and were in use, newest first")
	VersionAnswer.All list(@AuthenticationPrincipal SignedIn me,
			@Parameter(description = "Key of the site; your own where it is left out") @RequestParam @Nullable String site) {
		return this.teller.versions(this.workplaces.only(me, site));
	}

	@PostMapping("/catalogue/publications")
	@Operation(operationId = "publishDraft", summary = "Put the draft of a site into use",
			description = """
					`seen` names the draft as you read it, so that nothing is published that you have not seen. Where the draft \
					answers the golden moments less well than the version in use, a `reason` is needed (422 without). \
					The same again publishes nothing more and answers the same.""")
	@ApiResponse(responseCode = "200", description = "In use")
	@ApiResponse(responseCode = "409")
	VersionAnswer create(@AuthenticationPrincipal SignedIn me, @RequestBody Publish sent) {
		Reading reading = new Reading();
		UUID place = this.workplaces.of(me, sent.site(), reading);
		reading.needs("seen", sent.seen());
		String why = PublicationReason.clean(reading.text(sent.reason()));
		reading.done();
		String seen = String.valueOf(sent.seen());
		if (this.publisher.inUse(place, seen).isEmpty()) {
			this.reasons.objection(place, why).ifPresent(it -> reading.wrong("reason", it));
			reading.done();
		}
		return this.teller.version(this.publisher.publish(place, seen, me.id(), why));
	}

	@PostMapping("/catalogue/versions/{number}/restorations")
	@Operation(operationId = "goBack", summary = "Make the catalogue what it was in an earlier version",
			description = """
					That is a version of its own, so you can go back from it too. What is drafted stays drafted. `seen` is the \
					number of the version in use when you decided; the same again changes nothing.""")
	@ApiResponse(responseCode = "200", description = "The version that is in use now")
	VersionAnswer restore(@AuthenticationPrincipal SignedIn me, @PathVariable int number, @RequestBody GoBack sent) {
		Reading reading = new Reading();
		UUID place = this.workplaces.of(me, sent.site(), reading);
		int seen = reading.needs("seen", sent.seen()) ? sent.seen() : 0;
		reading.done();
		return this.teller.version(this.publisher.goBack(place, number, seen, me.id()));
	}

	@Schema(name = "Publish", example = """
			{"site": "site-w", "seen": "14-3", "reason": "Talvi tulee."}""")
	record Publish(@Nullable @Schema(description = "Key of the site; your own where it is left out") String site,
			@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The draft as it was given to you") String seen,
			@Nullable @Schema(maxLength = 1000) String reason) {
	}

	@Schema(name = "GoBack", example = """
			{"site": "site-w", "seen": 14}""")
	record GoBack(@Nullable @Schema(description = "Key of the site; your own where it is left out") String site,
			@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Number of the version in use") Integer seen) {
	}
}
