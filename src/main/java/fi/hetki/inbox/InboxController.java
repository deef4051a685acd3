package fi.hetki.inbox;

import fi.hetki.people.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The leads that somebody may see, as a list and on the board; each read in one transaction. */
@Controller
@Transactional(readOnly = true)
@RequestMapping("/leads")
class InboxController {

	private static final int PAGE = 40;

	private final LeadInbox inbox;

	private final LeadFilters filters;

	private final LeadBoard board;

	InboxController(LeadInbox inbox, LeadFilters filters, LeadBoard board) {
		this.inbox = inbox;
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
		return "inbox/list";
	}

	@GetMapping("/board")
	String board(@AuthenticationPrincipal SignedIn me, LeadFilter filter, Model model) {
		model.addAttribute("lanes", this.board.lanes(me, filter));
		model.addAttribute("closed", this.board.closed(me, filter));
		this.filters.fill(me, filter, model);
		return "inbox/board";
	}
}
