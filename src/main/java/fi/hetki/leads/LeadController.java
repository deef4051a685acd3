package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.util.List;
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

	private final LeadInbox inbox;

	private final LeadPage page;

	private final LeadFilters filters;

	private final LeadBoard board;

	LeadController(LeadInbox inbox, LeadPage page, LeadFilters filters, LeadBoard board) {
		this.inbox = inbox;
		this.page = page;
		this.filters = filters;
		this.board = board;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, LeadFilter filter, Model model) {
		List<LeadRow> rows = this.inbox.list(me, filter, PAGE + 1);
		boolean more = rows.size() > PAGE;
		List<LeadRow> shown = rows.stream().limit(PAGE).toList();
		model.addAttribute("groups", LeadGroup.of(shown, filter, more, this.inbox.now(), me.zone()));
		model.addAttribute("more", more ? filter.after(shown.get(PAGE - 1)).at("/leads") : null);
		this.filters.fill(me, filter, model);
		return "leads/list";
	}

	@GetMapping("/board")
	String board(@AuthenticationPrincipal SignedIn me, LeadFilter filter, Model model) {
		model.addAttribute("lanes", this.board.lanes(me, filter));
		model.addAttribute("closed", this.board.closed(me, filter));
		this.filters.fill(me, filter, model);
		return "leads/board";
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		return this.page.show(id, me, model);
	}
}
