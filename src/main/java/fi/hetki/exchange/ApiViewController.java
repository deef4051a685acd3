package fi.hetki.exchange;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.inbox.LeadFilter;
import fi.hetki.inbox.LeadView;
import fi.hetki.inbox.ViewShelf;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@Api
@Tag(name = "Views", description = "Filters of leads under a name: yours and those of your teams.")
class ApiViewController {

	private final ViewShelf shelf;

	private final Workplaces workplaces;

	private final Catalogue catalogue;

	private final People people;

	ApiViewController(ViewShelf shelf, Workplaces workplaces, Catalogue catalogue, People people) {
		this.shelf = shelf;
		this.workplaces = workplaces;
		this.catalogue = catalogue;
		this.people = people;
	}

	@GetMapping("/views")
	@Operation(operationId = "listViews", summary = "List the views that you have")
	ViewSheet.All list(@AuthenticationPrincipal SignedIn me) {
		return new ViewSheet.All(this.shelf.of(me).stream().map(it -> sheet(it, me)).toList());
	}

	@PutMapping("/views")
	@Operation(operationId = "keepView", summary = "Keep a filter under a name, or change the one that has it",
			description = "Saying the same again changes nothing.")
	@ApiResponse(responseCode = "200", description = "It is kept like that")
	ViewSheet update(@AuthenticationPrincipal SignedIn me, @RequestBody ViewSheet sent) {
		Reading reading = new Reading();
		LeadFilter filter = (sent.filter() != null) ? sent.filter().asked().filter(me, this.workplaces, this.catalogue, reading)
				: LeadFilter.of(LeadFilter.View.OPEN);
		String name = reading.text(sent.name());
		reading.done();
		return sheet(this.shelf.keep(me, name, filter, Boolean.TRUE.equals(sent.shared()), Boolean.TRUE.equals(sent.pinned())), me);
	}

	@DeleteMapping("/views/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "dropView", summary = "Drop a view of your own", description = "Its leads stay where they are. Dropping it again changes nothing.")
	@ApiResponse(responseCode = "204", description = "It is gone")
	void destroy(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		if (this.shelf.of(me).stream().anyMatch(it -> it.id().equals(id))) {
			this.shelf.drop(id, me);
		}
	}

	private ViewSheet sheet(LeadView it, SignedIn me) {
		return new ViewSheet(it.id(), it.name(), it.ownerId().equals(me.id()), it.isShared(), it.isPinnedBy(me.id()), filter(it.filter()));
	}

	/** By keys and logins; what does not exist any more is left out. */
	private ViewSheet.Filter filter(LeadFilter it) {
		Optional<Offering> service = Optional.ofNullable(it.service()).flatMap(this.catalogue::findById);
		UUID site = (it.site() != null) ? it.site() : service.map(Offering::siteId).orElse(null);
		return new ViewSheet.Filter(Reading.word(it.view()), it.q(), (site != null) ? this.workplaces.key(site) : null,
				service.map(Offering::key).orElse(null), login(it.noticed()), login(it.assignee()), Reading.word(it.stage()),
				Reading.word(it.readiness()), Reading.word(it.due()), it.min(), it.max(), Reading.word(it.sort()));
	}

	private @Nullable String login(@Nullable UUID person) {
		return Optional.ofNullable(person).flatMap(this.people::findById).map(Person::login).orElse(null);
	}
}
