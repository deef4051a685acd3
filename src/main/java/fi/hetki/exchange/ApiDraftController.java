package fi.hetki.exchange;

import fi.hetki.catalogue.CatalogueByKey;
import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.ChangedMeanwhile;
import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.EditOffering;
import fi.hetki.catalogue.EditRules;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Api
@Tag(name = "Catalogue", description = "The draft of a site, its versions, golden moments and try-out. For admins; for others it is not there.")
class ApiDraftController {

	private final CatalogueByKey services;

	private final CatalogueDesk desk;

	private final EditRules rules;

	private final CatalogueTeller teller;

	private final Workplaces workplaces;

	ApiDraftController(CatalogueByKey services, CatalogueDesk desk, EditRules rules, CatalogueTeller teller, Workplaces workplaces) {
		this.services = services;
		this.desk = desk;
		this.rules = rules;
		this.teller = teller;
		this.workplaces = workplaces;
	}

	@GetMapping("/catalogue/draft")
	@Operation(operationId = "readDraft", summary = "Read what the draft of a site changes")
	DraftAnswer show(@AuthenticationPrincipal SignedIn me,
			@Parameter(description = "Key of the site; your own where it is left out") @RequestParam @Nullable String site) {
		return this.teller.draft(this.workplaces.only(me, site));
	}

	@GetMapping("/catalogue/services")
	@Operation(operationId = "listDraftedServices", summary = "List all services as they will be, archived ones as well")
	DraftAnswer.Shelf list(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable String site) {
		return this.teller.services(this.workplaces.only(me, site));
	}

	@GetMapping("/catalogue/services/{key}")
	@Operation(operationId = "readDraftedService", summary = "Read a service as it will be, with every word")
	ServiceSheet one(@AuthenticationPrincipal SignedIn me, @PathVariable String key,
			@RequestParam @Nullable String site) {
		return this.teller.service(this.services.find(this.workplaces.only(me, site), Reading.whole(key)).orElseThrow(NotHere::new));
	}

	@PutMapping("/catalogue/services/{key}")
	@Operation(operationId = "draftService", summary = "Draft a service as it shall be",
			description = """
					The whole of it: what you leave out is empty. `seen` is what you had before you; without it a new service is \
					drafted. The same again changes nothing. Where somebody was faster, the 409 says what is `stored` now. \
					Nothing is in use before the draft is published.""")
	@ApiResponse(responseCode = "200", description = "Changed in the draft, or the same as before")
	@ApiResponse(responseCode = "201", description = "Added to the draft")
	ResponseEntity<ServiceSheet> update(@AuthenticationPrincipal SignedIn me, @PathVariable String key,
			@RequestParam @Nullable String site, @RequestBody ServiceSheet sent) {
		UUID place = this.workplaces.only(me, site);
		boolean known = this.services.find(place, Reading.whole(key)).isPresent();
		DescribeOffering wish = read(place, key, known, sent);
		try {
			Drafted drafted = this.services.put(place, key, sent.seen(), wish, me.id());
			return ResponseEntity.status(known ? HttpStatus.OK : HttpStatus.CREATED).body(this.teller.service(drafted));
		}
		catch (ChangedMeanwhile meanwhile) {
			throw overtaken(place, key, meanwhile);
		}
	}

	private DescribeOffering read(UUID place, String key, boolean known, ServiceSheet sent) {
		Reading reading = new Reading();
		if (sent.key() != null && !sent.key().equals(key)) {
			reading.wrong("key", "exchange.key.other");
		}
		else if (!known && !CatalogueByKey.isKey(key)) {
			reading.wrong("key", "catalogue.import.fault.key", CatalogueByKey.LONGEST_KEY);
		}
		EditOffering form = sent.form(this.desk.owners(place), reading);
		reading.also(this.rules.of(form), sent::field);
		reading.done();
		return form.wish(Boolean.TRUE.equals(sent.archived()));
	}

	@DeleteMapping("/catalogue/services/{key}/draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "discardDraftedService", summary = "Discard what the draft changes of a service",
			description = "A service in use is again what is published; a new one is gone with its golden moments.")
	@ApiResponse(responseCode = "204", description = "The draft changes nothing of it any more")
	@ApiResponse(responseCode = "409")
	void destroy(@AuthenticationPrincipal SignedIn me, @PathVariable String key,
			@RequestParam @Nullable String site,
			@Parameter(required = true) @RequestParam @Nullable String seen) {
		UUID place = this.workplaces.only(me, site);
		Reading reading = new Reading();
		reading.needs("seen", seen);
		reading.done();
		try {
			this.services.discard(place, Reading.whole(key), String.valueOf(seen));
		}
		catch (ChangedMeanwhile meanwhile) {
			throw overtaken(place, key, meanwhile);
		}
	}

	/** With what is stored now; nothing is, where it was discarded meanwhile. */
	private RuntimeException overtaken(UUID place, String key, ChangedMeanwhile meanwhile) {
		return this.services.find(place, Reading.whole(key))
			.<RuntimeException>map(it -> new Overtaken(this.teller.service(it)))
			.orElse(meanwhile);
	}
}
