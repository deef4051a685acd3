package fi.hetki.exchange;

import fi.hetki.customers.ChangedMeanwhile;
import fi.hetki.customers.MergeDesk;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Customers")
class ApiMergeController {

	private static final List<String> FIELDS = List.of("name", "kind", "contact", "phone", "email", "business_id", "language", "city", "since");

	private final MergeDesk merges;

	private final ApiCustomerController customers;

	ApiMergeController(MergeDesk merges, ApiCustomerController customers) {
		this.merges = merges;
		this.customers = customers;
	}

	@PostMapping("/customers/{id}/merges")
	@Operation(operationId = "mergeCustomers", summary = "Merge another customer into this one",
			description = """
					Moments, leads and permissions of the other one move; the stricter permission and the longer quiet period count. \
					Saying the same again changes nothing. It can be undone for 30 days.""")
	MergeSheet.Merged create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody MergeSheet sent) {
		Reading reading = new Reading();
		reading.needs("version", sent.version());
		reading.needs("other", sent.other());
		reading.needs("otherVersion", sent.otherVersion());
		Set<String> fromOther = new HashSet<>();
		Objects.requireNonNullElse(sent.fromOther(), List.<String>of())
			.forEach(it -> fromOther.add(String.valueOf(reading.choiceOf("fromOther", String.valueOf(it), FIELDS)).toUpperCase(Locale.ROOT)));
		reading.done();
		try {
			UUID merge = this.merges.merge(id, sent.version(), sent.other(), sent.otherVersion(), fromOther, me);
			return new MergeSheet.Merged(merge, this.customers.show(me, id));
		}
		catch (ChangedMeanwhile meanwhile) {
			throw new Overtaken(this.customers.show(me, id));
		}
	}

	@PostMapping("/customers/merges/{merge}/reversal")
	@Operation(operationId = "undoMerge", summary = "Undo a merge", description = "What was changed since stays changed. Saying it again changes nothing.")
	@ApiResponse(responseCode = "200", description = "The customer that had stayed")
	CustomerSheet undo(@AuthenticationPrincipal SignedIn me, @PathVariable UUID merge) {
		return this.customers.show(me, this.merges.undo(merge, me));
	}
}
