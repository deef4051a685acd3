package fi.hetki.people;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/people")
class PersonController {

	private final Personnel personnel;

	private final PersonPage page;

	PersonController(Personnel personnel, PersonPage page) {
		this.personnel = personnel;
		this.page = page;
	}

	@GetMapping("/new")
	String form(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", EditPerson.newcomerAt(me.siteId(), me.language()));
		return this.page.ofNewcomer(model);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") EditPerson form, BindingResult problems, @RequestParam(name = "key", required = false) @Nullable UUID page, Model model,
			RedirectAttributes next) {
		UUID key = Entry.keyOf(page, form);
		object(form, key, problems);
		if (problems.hasErrors()) {
			return this.page.ofNewcomer(model);
		}
		try {
			this.personnel.hire(key, form).ifPresent(it -> next.addFlashAttribute("firstPassword", it));
		}
		catch (DataIntegrityViolationException ex) {
			// Either the form was sent twice at once, or two admins gave out the same login.
			if (this.personnel.file(key).isEmpty()) {
				return taken(form, key, problems, ex, this.page.ofNewcomer(model));
			}
		}
		next.addFlashAttribute("flash", "people.hired");
		return "redirect:/admin/people/" + key;
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model) {
		return this.page.of(file(id), model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable UUID id, @Valid @ModelAttribute("form") EditPerson form, BindingResult problems,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		Personnel.File file = file(id);
		object(form, id, problems);
		if (problems.hasErrors()) {
			return this.page.of(file, model);
		}
		try {
			this.personnel.change(id, form);
		}
		catch (ChangedMeanwhile | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("stale", true);
			return this.page.of(file(id), model);
		}
		catch (Refusal refusal) {
			problems.rejectValue(refusal.field(), refusal.key());
			return this.page.of(file, model);
		}
		catch (DataIntegrityViolationException ex) {
			return taken(form, id, problems, ex, this.page.of(file, model));
		}
		next.addFlashAttribute("flash", "people.saved");
		return "redirect:/admin/people/" + id;
	}

	private Personnel.File file(UUID id) {
		return this.personnel.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private void object(EditPerson form, UUID id, BindingResult problems) {
		if (!problems.hasErrors()) {
			this.personnel.objections(form, id).forEach(it -> problems.rejectValue(it.field(), it.key()));
		}
	}

	/** Two admins gave out the same login at the same moment. */
	private String taken(EditPerson form, UUID id, BindingResult problems, DataIntegrityViolationException ex,
			String view) {
		object(form, id, problems);
		if (!problems.hasErrors()) {
			throw ex;
		}
		return view;
	}
}
