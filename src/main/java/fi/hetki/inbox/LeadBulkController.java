package fi.hetki.inbox;

import fi.hetki.leads.LeadStage;
import fi.hetki.leads.UndoBook;
import fi.hetki.leads.WayBack;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several leads at once, each as {@code id~version}: what an act needs is asked on a page of its own. */
@Controller
class LeadBulkController {

	private final LeadBulk bulk;

	private final UndoBook undo;

	private final People people;

	private final MessageSource messages;

	LeadBulkController(LeadBulk bulk, UndoBook undo, People people, MessageSource messages) {
		this.bulk = bulk;
		this.undo = undo;
		this.people = people;
		this.messages = messages;
	}

	@PostMapping("/leads/bulk")
	String create(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "lead", defaultValue = "") List<String> leads,
			BulkAct act, @RequestParam(required = false) @Nullable String back, Model model, RedirectAttributes flash,
			Locale locale) {
		if (leads.isEmpty() || leads.size() > LeadBulk.MOST) {
			flash.addFlashAttribute("flash", leads.isEmpty() ? "inbox.none.chosen" : "inbox.bulk.many");
			return WayBack.to(back, "/leads");
		}
		if (act.asks()) {
			return form(me, leads, act, back, Map.of(), model);
		}
		try {
			LeadBulk.Done done = this.bulk.run(me, act.checked(), leads);
			flash.addFlashAttribute("results", done.results().stream().map(it -> LeadBulk.Told.of(it, locale)).toList());
			flash.addFlashAttribute("undo", this.undo.offer(me, done.steps()));
			return WayBack.to(back, "/leads");
		}
		catch (Problems.Refused refused) {
			return form(me, leads, act, back, refused.problems().sentences(this.messages, locale), model);
		}
	}

	private String form(SignedIn me, List<String> leads, BulkAct act, @Nullable String back, Map<String, String> problems, Model model) {
		Collection<LeadRow> rows = this.bulk.chosen(me, leads).values();
		List<UUID> sites = rows.stream().map(LeadRow::siteId).distinct().toList();
		model.addAttribute("act", act);
		model.addAttribute("chosen", leads);
		model.addAttribute("rows", rows);
		model.addAttribute("back", WayBack.to(back, "/leads").substring("redirect:".length()));
		model.addAttribute("problems", problems);
		model.addAttribute("stages", LeadStage.WORKED);
		model.addAttribute("colleagues", sites.isEmpty() ? List.of()
				: this.people.atSites(sites).stream().filter(Person::takesLeads).collect(Collectors.toList()));
		return "inbox/bulk";
	}
}
