package fi.hetki.exchange;

import fi.hetki.capacity.CapacityList;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Api
@Tag(name = "Capacity", description = "How soon services can be had. The figures are a few seconds old.")
class ApiCapacityController {

	private final CapacityList list;

	private final Workplaces workplaces;

	ApiCapacityController(CapacityList list, Workplaces workplaces) {
		this.list = list;
		this.workplaces = workplaces;
	}

	@GetMapping("/capacity")
	@Operation(operationId = "listCapacity", summary = "List what the services of your teams have to do, the longest wait first")
	CapacityAnswer.All list(@AuthenticationPrincipal SignedIn me,
			@Parameter(description = "Key of the site; your own where it is left out") @RequestParam @Nullable String site) {
		UUID place = this.workplaces.only(me, site);
		return new CapacityAnswer.All(this.workplaces.key(place), this.list.at(place, me).stream().map(CapacityAnswer::of).toList());
	}
}
