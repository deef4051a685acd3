package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/leads")
class LeadController {

	private static final int PAGE = 40;

	private static final int LANE = 12;

	private final LeadInbox inbox;

	private final LeadPage page;

	private final LeadFilters filters;

	private final Clock clock;

	LeadController(LeadInbox inbox, LeadPage page, LeadFilters filters, Clock clock) {
		this.inbox = inbox;
		this.page = page;
		this.filters = filters;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, LeadFilter filter, Model model) {
		List<LeadRow> rows = this.inbox.list(me, filter, PAGE + 1);
		List<LeadRow> shown = rows.stream().limit(PAGE).toList();
		model.addAttribute("groups", Horizon.group(shown, this.clock.instant(), me.zone()));
		model.addAttribute("more", (rows.size() > PAGE) ? filter.after(shown.get(PAGE - 1)).at("/leads") : null);
		this.filters.fill(me, filter, model);
		return "leads/list";
	}

	@GetMapping("/board")
	String board(@AuthenticationPrincipal SignedIn me, LeadFilter filter, Model model) {
		LeadFilter open = (filter.view() == LeadFilter.View.CLOSED) ? filter.with(LeadFilter.View.OPEN) : filter;
		Map<LeadStage, List<LeadRow>> lanes = new LinkedHashMap<>();
		LeadStage.WORKED.forEach(stage -> lanes.put(stage, this.inbox.lane(me, open, stage, LANE)));
		model.addAttribute("lanes", lanes);
		model.addAttribute("closed", this.inbox.list(me, filter.with(LeadFilter.View.CLOSED), LANE));
		this.filters.fill(me, filter, model);
		return "leads/board";
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		return this.page.show(id, me, model);
	}
}
