package fi.hetki.people;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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

/** The holidays of a site, on which no time counts and nobody is given anything. */
@Controller
@RequestMapping("/admin/holidays")
class HolidayController {

	private final SiteCalendar calendar;

	private final Sites sites;

	private final Clock clock;

	HolidayController(SiteCalendar calendar, Sites sites, Clock clock) {
		this.calendar = calendar;
		this.sites = sites;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			@RequestParam(required = false) @Nullable Integer year, Model model) {
		model.addAttribute("form", new CloseDay(null, null));
		return show(site(key, me), year, model);
	}

	@PostMapping
	String create(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			@Valid @ModelAttribute("form") CloseDay form, BindingResult problems, Model model, RedirectAttributes next) {
		Site site = site(key, me);
		if (problems.hasErrors()) {
			return show(site, null, model);
		}
		try {
			return changed(site, form.on(), true, form.name(), next);
		}
		catch (Refusal refusal) {
			problems.rejectValue(refusal.field(), refusal.key());
			return show(site, null, model);
		}
	}

	@PostMapping("/{day}/opening")
	String open(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			@PathVariable LocalDate day, RedirectAttributes next) {
		try {
			return changed(site(key, me), day, false, null, next);
		}
		catch (Refusal over) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	@PostMapping("/{day}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key,
			@PathVariable LocalDate day, RedirectAttributes next) {
		Site site = site(key, me);
		this.calendar.asUsual(site, day);
		return back(site, day, next);
	}

	private String changed(Site site, LocalDate day, boolean closed, @Nullable String name, RedirectAttributes next) {
		try {
			this.calendar.change(site, day, closed, name);
		}
		catch (DataIntegrityViolationException twice) {
			// Two admins named the same day at once: the page shows what is stored.
		}
		return back(site, day, next);
	}

	private static String back(Site site, LocalDate day, RedirectAttributes next) {
		next.addAttribute("site", site.key());
		next.addAttribute("year", day.getYear());
		next.addFlashAttribute("flash", "people.holidays.saved");
		return "redirect:/admin/holidays";
	}

	private String show(Site site, @Nullable Integer asked, Model model) {
		int now = LocalDate.ofInstant(this.clock.instant(), site.zone()).getYear();
		int year = (asked != null) ? Math.max(now - 1, Math.min(asked, now + 5)) : now;
		model.addAttribute("site", site);
		model.addAttribute("sites", this.sites.findAllByOrderByNameAscIdAsc());
		model.addAttribute("year", year);
		model.addAttribute("years", List.of(now - 1, now, now + 1, now + 2));
		model.addAttribute("lines", this.calendar.year(site, year));
		return "people/holidays";
	}

	private Site site(@Nullable String key, SignedIn me) {
		return ((key != null) ? this.sites.findByKey(key) : this.sites.findById(me.siteId()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}
}
