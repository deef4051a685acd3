package fi.hetki.rubric;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;

/** One sentence of the draft. One that people have answered is asked at other times here, and never reworded. */
@Controller
@RequestMapping("/admin/rubric/draft/items")
class RubricItemController {

	private final RubricPage page;

	private final RubricDesk desk;

	private final MessageSource messages;

	RubricItemController(RubricPage page, RubricDesk desk, MessageSource messages) {
		this.page = page;
		this.desk = desk;
		this.messages = messages;
	}

	/** @param former the key of the sentence whose place the new one takes */
	@GetMapping("/new")
	String begin(@RequestParam(required = false) @Nullable String dimension, @RequestParam(required = false) @Nullable String former,
			Model model) {
		this.page.fill(model);
		Item old = former(former);
		return show((old != null) ? EditItem.of(old) : EditItem.EMPTY, dimension(dimension, old), null, old, model);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String dimension,
			@RequestParam(required = false) @Nullable String former, @RequestParam String seen, @ModelAttribute EditItem form,
			Locale locale, Model model, HttpServletResponse response, RedirectAttributes next) {
		this.page.fill(model);
		Item old = former(former);
		Dimension at = dimension(dimension, old);
		Problems problems = new Problems();
		Item item = form.read(this.desk.freeKey(at.key(), form.sentence()), at.key(), problems);
		if (old != null && !problems.any() && item.says(old)) {
			problems.add("same", "rubric.item.same");
		}
		UnaryOperator<Statements> change = it -> (old != null) ? it.reworded(old.key(), item) : it.with(item);
		return kept(change, seen, me, problems, locale, model, response) ? back(at, next) : show(form, at, null, old, model);
	}

	@GetMapping("/{key}")
	String open(@PathVariable String key, Model model) {
		Item item = this.page.fill(model).statements().find(key).orElseThrow(NotHere::new);
		return show(EditItem.of(item), dimension(item.dimension(), item), item, null, model);
	}

	@PostMapping("/{key}")
	String save(@AuthenticationPrincipal SignedIn me, @PathVariable String key, @RequestParam String seen, @ModelAttribute EditItem form,
			Locale locale, Model model, HttpServletResponse response, RedirectAttributes next) {
		Item item = this.page.fill(model).statements().find(key).orElse(null);
		if (item == null) {
			return removed(key, form, model, response);
		}
		Problems problems = new Problems();
		Item saved = this.desk.used(key).isPresent() ? form.settings(item, problems) : form.read(key, item.dimension(), problems);
		Dimension at = dimension(item.dimension(), item);
		return kept(it -> it.with(saved), seen, me, problems, locale, model, response) ? back(at, next) : show(form, at, item, null, model);
	}

	/** A colleague has taken it out of the draft meanwhile; what was typed stays, and saved again it is a new one. */
	private String removed(String key, EditItem form, Model model, HttpServletResponse response) {
		Dimension at = dimension(key.substring(0, Math.max(0, key.indexOf('.'))), null);
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("removed", true);
		return show(form, at, null, null, model);
	}

	/** Also one that a colleague has just taken out of the draft. */
	private @Nullable Item former(@Nullable String key) {
		return (key == null) ? null : this.desk.state().statements().find(key).or(() -> this.desk.used(key)).orElseThrow(NotHere::new);
	}

	private Dimension dimension(@Nullable String key, @Nullable Item item) {
		String wanted = (item != null) ? item.dimension() : key;
		return this.page.dimensions().stream().filter(it -> it.key().equals(wanted)).findFirst().orElseThrow(NotHere::new);
	}

	private boolean kept(UnaryOperator<Statements> change, String seen, SignedIn me, Problems problems, Locale locale, Model model,
			HttpServletResponse response) {
		model.addAttribute("problems", problems.sentences(this.messages, locale));
		if (problems.any()) {
			return false;
		}
		try {
			this.desk.change(seen, change, me.id());
			return true;
		}
		catch (OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			this.page.fill(model);
			model.addAttribute("lookAgain", true);
			return false;
		}
	}

	private static String back(Dimension at, RedirectAttributes next) {
		next.addFlashAttribute("flash", "rubric.item.saved");
		return "redirect:/admin/rubric/draft#d-" + at.key();
	}

	/**
	 * @param item null for a new one
	 * @param former null unless the new one replaces it
	 */
	private String show(EditItem form, Dimension at, @Nullable Item item, @Nullable Item former, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("dimension", at);
		model.addAttribute("item", item);
		model.addAttribute("former", former);
		model.addAttribute("used", item != null && this.desk.used(item.key()).isPresent());
		model.addAttribute("orientations", Orientation.values());
		model.addAttribute("whens", Applies.values());
		model.addAttribute("rules", Threshold.RULES);
		model.addAttribute("steps", List.of("1", "2", "3", "4", "5"));
		if (!model.containsAttribute("problems")) {
			model.addAttribute("problems", Map.of());
		}
		return "rubric/item";
	}
}
