package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who looks after a lead. */
@Controller
class LeadAssignmentController {

	private final LeadDesk desk;

	LeadAssignmentController(LeadDesk desk) {
		this.desk = desk;
	}

	/** Without a person one takes it oneself. */
	@PostMapping("/leads/{id}/assignment")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam int version,
			@RequestParam(required = false) @Nullable UUID person, @RequestParam(required = false) @Nullable String back,
			RedirectAttributes flash) {
		if (person == null || person.equals(me.id())) {
			this.desk.take(id, me, version);
			flash.addFlashAttribute("flash", "leads.taken");
		}
		else {
			this.desk.handOver(id, me, person, version);
			flash.addFlashAttribute("flash", "leads.handed");
		}
		return WayBack.to(back, id);
	}

	/** Several at once, each as {@code id~version}; those that somebody else has changed meanwhile stay as they are. */
	@PostMapping("/leads/assignments")
	String createAll(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "lead", defaultValue = "") List<String> leads,
			@RequestParam(required = false) @Nullable UUID person, @RequestParam(required = false) @Nullable String back,
			RedirectAttributes flash) {
		int missed = 0;
		for (String it : leads) {
			missed += one(me, it.split("~"), person) ? 0 : 1;
		}
		flash.addFlashAttribute("flash", leads.isEmpty() ? "leads.none.chosen" : missed > 0 ? "leads.some.missed" : "leads.all.done");
		return WayBack.to(back, "/leads");
	}

	private boolean one(SignedIn me, String[] lead, @Nullable UUID person) {
		try {
			UUID id = UUID.fromString(lead[0]);
			int version = Integer.parseInt(lead[1]);
			if (person == null) {
				this.desk.take(id, me, version);
			}
			else {
				this.desk.handOver(id, me, person, version);
			}
			return true;
		}
		catch (LeadDesk.ChangedMeanwhile | Lead.AlreadyClosed | IllegalArgumentException
				| ArrayIndexOutOfBoundsException missed) {
			return false;
		}
	}
}
