package fi.hetki.routing;

import fi.hetki.shell.NotHere;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why one lead of the replay would go where it would go, rule by rule and person by person. */
@Controller
class TraceController {

	private final RulesPage page;

	private final ReplayRoom room;

	TraceController(RulesPage page, ReplayRoom room) {
		this.page = page;
		this.room = room;
	}

	@GetMapping("/admin/routing/leads/{id}")
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "30") int days, Locale locale, Model model) {
		RulesDesk.State state = this.page.fill(locale, model);
		int span = ReplayRoom.DAYS.contains(days) ? days : ReplayRoom.DAYS.get(0);
		Replay replay = this.room.prepare(span);
		Replay.Way after = replay.trace(state.rules(), id);
		Replay.Way before = replay.trace(state.published(), id);
		if (after == null || before == null) {
			throw new NotHere();
		}
		model.addAttribute("days", span);
		model.addAttribute("before", before.sent());
		model.addAttribute("after", after.sent());
		model.addAttribute("lead", after.lead());
		return "routing/trace";
	}
}
