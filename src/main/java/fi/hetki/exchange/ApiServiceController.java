package fi.hetki.exchange;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Outlook;
import fi.hetki.catalogue.Outlooks;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Team;
import fi.hetki.people.Teams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Api
@Tag(name = "Services", description = "What a site offers now.")
class ApiServiceController {

	private final Catalogue catalogue;

	private final Teams teams;

	private final Outlooks outlooks;

	private final Workplaces workplaces;

	private final Clock clock;

	ApiServiceController(Catalogue catalogue, Teams teams, Outlooks outlooks, Workplaces workplaces, Clock clock) {
		this.catalogue = catalogue;
		this.teams = teams;
		this.outlooks = outlooks;
		this.workplaces = workplaces;
		this.clock = clock;
	}

	@GetMapping("/services")
	@Operation(operationId = "listServices", summary = "List the services of a site")
	ServiceAnswer.Shelf list(@AuthenticationPrincipal SignedIn me,
			@Parameter(description = "Key of the site; your own where it is left out") @RequestParam @Nullable String site) {
		Reading reading = new Reading();
		UUID place = this.workplaces.offering(me, site, reading);
		reading.done();
		Map<UUID, String> owners = this.teams.findBySiteIdOrderByKey(place)
			.stream()
			.collect(Collectors.toMap(Team::id, Team::key));
		Map<UUID, Outlook> outlooks = this.outlooks.of(place);
		return new ServiceAnswer.Shelf(this.workplaces.key(place),
				this.catalogue.offeredAt(place)
					.stream()
					.map(it -> ServiceAnswer.of(it, LocalDate.now(this.clock), owners.get(it.ownerTeamId()), outlooks.get(it.id())))
					.toList());
	}
}
