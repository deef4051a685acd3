package fi.hetki.exchange;

import fi.hetki.people.SignedIn;
import fi.hetki.routing.Rulebook;
import fi.hetki.routing.RulesDesk;
import fi.hetki.routing.RulesEdition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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
@Tag(name = "Routing", description = "The rules by which leads find their desks. For admins; for others it is not there.")
class ApiRulesController {

	private final RulesDesk desk;

	private final RulesTeller teller;

	ApiRulesController(RulesDesk desk, RulesTeller teller) {
		this.desk = desk;
		this.teller = teller;
	}

	@GetMapping("/routing/rules")
	@Operation(operationId = "readRoutingRules", summary = "Read the rules in use, the draft and the versions")
	RulesAnswer show(@AuthenticationPrincipal SignedIn me) {
		return this.teller.tell(me);
	}

	@PutMapping("/routing/rules/draft")
	@Operation(operationId = "draftRoutingRules", summary = "Draft the rules as they shall be",
			description = """
					All of them, in their order. `seen` is what you had before you. The same again changes nothing. Where somebody was \
					faster, the 409 says what is `stored` now. Nothing is in use before it is published.""")
	@ApiResponse(responseCode = "200", description = "Drafted, or the same as before; without a draft where it says what is in use")
	@ApiResponse(responseCode = "409")
	RulesAnswer update(@AuthenticationPrincipal SignedIn me, @RequestBody RulesAnswer.Draft sent) {
		Rulebook book = this.teller.read(sent);
		return after(me, () -> this.desk.change(String.valueOf(sent.seen()), it -> book, me.id()), now -> now.rules().equals(book));
	}

	@DeleteMapping("/routing/rules/draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "discardRoutingRules", summary = "Discard the draft")
	@ApiResponse(responseCode = "204", description = "Nothing is drafted any more")
	@ApiResponse(responseCode = "409")
	void destroy(@AuthenticationPrincipal SignedIn me, @Parameter(required = true) @RequestParam @Nullable String seen) {
		Reading reading = new Reading();
		reading.needs("seen", seen);
		reading.done();
		after(me, () -> this.desk.discard(String.valueOf(seen)), now -> !now.isDrafted());
	}

	@PostMapping("/routing/publications")
	@Operation(operationId = "publishRoutingRules", summary = "Put the draft into use as you saw it",
			description = "Sending it again changes nothing. Another draft that somebody has begun meanwhile is not published by it.")
	@ApiResponse(responseCode = "409")
	RulesAnswer.Version publish(@AuthenticationPrincipal SignedIn me, @RequestBody RulesAnswer.Publication sent) {
		Reading reading = new Reading();
		reading.needs("seen", sent.seen());
		String reason = reading.text("reason", sent.reason(), RulesDesk.LONGEST_REASON);
		reading.done();
		String seen = String.valueOf(sent.seen());
		after(me, () -> this.desk.publish(seen, reason, me.id()),
				now -> isOf(me, now.inUse()) && seen.startsWith((now.number() - 1) + "-"));
		return inUse();
	}

	@PostMapping("/routing/versions/{number}/restorations")
	@Operation(operationId = "restoreRoutingRules", summary = "Go back to an earlier version; to 0 for no rules at all",
			description = "It becomes a version of its own. What is drafted stays drafted. Sending it again changes nothing.")
	RulesAnswer.Version restore(@AuthenticationPrincipal SignedIn me, @PathVariable int number, @RequestBody RulesAnswer.Restoration sent) {
		Reading reading = new Reading();
		reading.needs("seen", sent.seen());
		reading.done();
		int seen = Objects.requireNonNull(sent.seen());
		after(me, () -> this.desk.goBack(number, seen, me.id()), now -> isOf(me, now.inUse()) && now.number() == seen + 1
				&& Objects.equals(Objects.requireNonNull(now.inUse()).restores(), number));
		return inUse();
	}

	private static boolean isOf(SignedIn me, @Nullable RulesEdition edition) {
		return edition != null && me.id().equals(edition.publishedBy());
	}

	private RulesAnswer.Version inUse() {
		RulesEdition inUse = this.desk.state().inUse();
		return (inUse != null) ? this.teller.version(inUse) : new RulesAnswer.Version(0, null, null, null, null);
	}

	/** @param said whether the same was done already, so that it is right although what was seen is old */
	private RulesAnswer after(SignedIn me, Runnable act, Predicate<RulesDesk.State> said) {
		try {
			act.run();
		}
		catch (OptimisticLockingFailureException faster) {
			if (!said.test(this.desk.state())) {
				throw new Overtaken(this.teller.tell(me));
			}
		}
		return this.teller.tell(me);
	}
}
