package fi.hetki.routing;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One rule, written down as a sentence with gaps. */
@Controller
@RequestMapping("/admin/routing/rules")
class RuleController {

	/** What happens where no rule fits is edited like a rule, without conditions. */
	static final String OTHERWISE = "otherwise";

	private final RulesPage page;

	private final RulesDesk desk;

	private final WorldReader worlds;

	private final MessageSource messages;

	RuleController(RulesPage page, RulesDesk desk, WorldReader worlds, MessageSource messages) {
		this.page = page;
		this.desk = desk;
		this.worlds = worlds;
		this.messages = messages;
	}

	/** The new rule has its id from here on, so that the same form sent twice makes one rule. */
	@GetMapping("/new")
	String form() {
		return "redirect:/admin/routing/rules/" + Entry.newId() + "?fresh=true";
	}

	@GetMapping("/{id}")
	String edit(@PathVariable String id, @RequestParam(defaultValue = "false") boolean fresh, Locale locale, Model model) {
		Rulebook rules = this.desk.state().rules();
		EditRule form = id.equals(OTHERWISE) ? EditRule.of(new RoutingRule(id, List.of(), rules.otherwise()))
				: rules.rule(id).map(EditRule::of).orElseGet(() -> {
					if (!fresh || rules.rules().size() >= Rulebook.MOST) {
						throw new NotHere();
					}
					return EditRule.empty();
				});
		return show(id, form, Map.of(), locale, model);
	}

	@PostMapping("/{id}")
	String update(@AuthenticationPrincipal SignedIn me, @PathVariable String id, @ModelAttribute("form") EditRule form,
			@RequestParam String seen, Locale locale, Model model, HttpServletResponse response, RedirectAttributes next) {
		if (id.length() > 40) {
			throw new NotHere();
		}
		Problems problems = new Problems();
		World world = this.worlds.read();
		boolean last = id.equals(OTHERWISE);
		Goal goal = last ? form.aim(world, problems) : Goal.USUAL;
		RoutingRule rule = last ? null : form.read(id, world, problems);
		if (problems.any()) {
			return show(id, form, problems.sentences(this.messages, locale), locale, model);
		}
		try {
			this.desk.change(seen, it -> (rule == null) ? it.otherwise(goal) : it.with(rule), me.id());
		}
		catch (OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("lookAgain", true);
			this.desk.state().rules().rule(id).ifPresent(it -> model.addAttribute("stored", this.page.sentence(it, locale)));
			return show(id, form, Map.of(), locale, model);
		}
		next.addFlashAttribute("flash", "routing.rule.saved");
		return "redirect:/admin/routing";
	}

	private String show(String id, EditRule form, Map<String, String> problems, Locale locale, Model model) {
		RulesDesk.State state = this.page.fill(locale, model);
		this.page.choices(locale, model);
		model.addAttribute("id", id);
		model.addAttribute("last", id.equals(OTHERWISE));
		model.addAttribute("place", state.rules().place(id) + 1);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "routing/rule";
	}
}
