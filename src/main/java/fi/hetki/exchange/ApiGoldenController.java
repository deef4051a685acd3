package fi.hetki.exchange;

import fi.hetki.catalogue.CatalogueByKey;
import fi.hetki.catalogue.CatalogueDesk;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.EditGolden;
import fi.hetki.catalogue.EditRules;
import fi.hetki.catalogue.Golden;
import fi.hetki.catalogue.GoldenDesk;
import fi.hetki.catalogue.GoldenMoments;
import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@Api
@Tag(name = "Catalogue")
class ApiGoldenController {

	private final GoldenDesk desk;

	private final GoldenMoments moments;

	private final CatalogueByKey services;

	private final CatalogueDesk catalogue;

	private final EditRules rules;

	private final Workplaces workplaces;

	ApiGoldenController(GoldenDesk desk, GoldenMoments moments, CatalogueByKey services, CatalogueDesk catalogue, EditRules rules,
			Workplaces workplaces) {
		this.desk = desk;
		this.moments = moments;
		this.services = services;
		this.catalogue = catalogue;
		this.rules = rules;
		this.workplaces = workplaces;
	}

	@GetMapping("/catalogue/golden-moments")
	@Operation(operationId = "listGoldenMoments", summary = "List the moments whose answer is known")
	GoldenSheet.All list(@AuthenticationPrincipal SignedIn me,
			@Parameter(description = "Key of the site; your own where it is left out") @RequestParam @Nullable String site,
			@Parameter(description = "Key of a service; those of all where it is left out") @RequestParam @Nullable String service) {
		UUID place = this.workplaces.only(me, site);
		Map<UUID, String> keys = this.catalogue.drafted(place).stream().collect(Collectors.toMap(Drafted::id, Drafted::key));
		String at = this.workplaces.key(place);
		return new GoldenSheet.All(at, this.moments.findBySiteIdOrderById(place)
			.stream()
			.filter(it -> keys.containsKey(it.offeringId()))
			.filter(it -> service == null || service.equals(keys.get(it.offeringId())))
			.map(it -> GoldenSheet.of(it, at, keys.get(it.offeringId())))
			.toList());
	}

	@PostMapping("/catalogue/golden-moments")
	@Operation(operationId = "addGoldenMoment", summary = "Add a moment whose answer is known",
			description = "It is no part of the draft and counts at once. The same again adds nothing.")
	@ApiResponse(responseCode = "200", description = "It was there before; nothing has changed")
	@ApiResponse(responseCode = "201", description = "Added now")
	ResponseEntity<GoldenSheet> create(@AuthenticationPrincipal SignedIn me, @RequestBody GoldenSheet sent) {
		Reading reading = new Reading();
		UUID place = this.workplaces.of(me, sent.site(), reading);
		Optional<Drafted> service = this.services.find(place, Reading.whole(String.valueOf(sent.service())));
		if (service.isEmpty()) {
			reading.wrong("service", "exchange.service.unknown");
		}
		EditGolden form = read(sent, reading);
		Drafted offering = service.orElseThrow();
		Optional<Golden> before = this.desk.of(offering.id()).stream().filter(it -> EditGolden.of(it).equals(form)).findFirst();
		if (before.isPresent()) {
			return ResponseEntity.ok(tell(before.get(), offering));
		}
		UUID id = Entry.newId();
		objectTo(form, offering.id(), id, reading);
		return ResponseEntity.status(HttpStatus.CREATED).body(tell(this.desk.add(id, offering, form), offering));
	}

	@PutMapping("/catalogue/golden-moments/{id}")
	@Operation(operationId = "changeGoldenMoment", summary = "Change a moment whose answer is known",
			description = "It stays with its service. The same again changes nothing; a 409 says what is `stored` now.")
	GoldenSheet update(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody GoldenSheet sent) {
		Golden stored = this.moments.findById(id).orElseThrow(NotHere::new);
		Drafted offering = this.catalogue.draftedOne(stored.offeringId());
		Reading reading = new Reading();
		if (sent.service() != null && !sent.service().equals(offering.key())) {
			reading.wrong("service", "exchange.golden.service");
		}
		int seen = reading.needs("seen", sent.seen()) ? sent.seen() : 0;
		EditGolden form = read(sent, reading);
		objectTo(form, offering.id(), id, reading);
		try {
			return tell(this.desk.change(offering.id(), id, seen, form), offering);
		}
		catch (OptimisticLockingFailureException meanwhile) {
			throw new Overtaken(tell(this.desk.one(offering.id(), id), offering));
		}
	}

	@DeleteMapping("/catalogue/golden-moments/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "removeGoldenMoment", summary = "Remove a moment whose answer is known")
	@ApiResponse(responseCode = "204", description = "It is gone, or was gone before")
	void destroy(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		this.moments.findById(id).ifPresent(it -> this.desk.remove(it.offeringId(), id));
	}

	private EditGolden read(GoldenSheet sent, Reading reading) {
		EditGolden form = sent.form(reading);
		reading.also(this.rules.of(form), it -> it);
		reading.done();
		return form;
	}

	private void objectTo(EditGolden form, UUID offering, UUID id, Reading reading) {
		this.desk.objection(offering, id, form).ifPresent(it -> reading.wrong("text", it, GoldenDesk.MOST));
		reading.done();
	}

	private GoldenSheet tell(Golden golden, Drafted offering) {
		return GoldenSheet.of(golden, this.workplaces.key(golden.siteId()), offering.key());
	}
}
