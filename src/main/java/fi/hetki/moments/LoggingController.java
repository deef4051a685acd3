package fi.hetki.moments;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where codes hang, whether browsers may take dictation, and how long logging takes. */
@Controller
@RequestMapping("/admin/logging")
class LoggingController {

	private final PlaceDesk places;

	private final Dictation dictation;

	private final LoggingPage page;

	private final MessageSource messages;

	LoggingController(PlaceDesk places, Dictation dictation, LoggingPage page, MessageSource messages) {
		this.places = places;
		this.dictation = dictation;
		this.page = page;
		this.messages = messages;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String key, Model model) {
		return this.page.show(me, this.page.site(key, me), model);
	}

	@PostMapping("/places")
	String add(@AuthenticationPrincipal SignedIn me, @RequestParam(name = "site", required = false) @Nullable String siteKey, @RequestParam(required = false) @Nullable UUID key,
			Typed typed, Model model, Locale locale, HttpServletResponse response, RedirectAttributes next) {
		Site site = this.page.site(siteKey, me);
		return kept(me, site, null, typed, () -> add(Entry.keyOf(key, site.id(), typed), site.id(), typed.name(), typed.where()), model, locale, response, next);
	}

	private void add(UUID key, UUID site, @Nullable String name, @Nullable Channel channel) {
		try {
			this.places.add(key, site, name, channel);
		}
		catch (DataIntegrityViolationException clash) {
			// Either the form was sent twice at once, or two admins named two places alike.
			this.places.add(key, site, name, channel);
		}
	}

	@PostMapping("/places/{id}")
	String change(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Typed typed, Model model, Locale locale,
			HttpServletResponse response, RedirectAttributes next) {
		return kept(me, this.page.of(id), id, typed, () -> this.places.change(id, typed.name(), typed.where()), model, locale, response, next);
	}

	@PostMapping("/places/{id}/retirement")
	String retire(@PathVariable UUID id, RedirectAttributes next) {
		this.places.retire(id);
		return back(this.page.of(id), "moments.place.retired", next);
	}

	@PostMapping("/places/{id}/return")
	String takeBack(@PathVariable UUID id, RedirectAttributes next) {
		this.places.takeBack(id);
		return back(this.page.of(id), "moments.place.back", next);
	}

	@PostMapping("/dictation")
	String dictation(@AuthenticationPrincipal SignedIn me, @RequestParam boolean on, RedirectAttributes next) {
		this.dictation.turn(on, me.id());
		next.addFlashAttribute("flash", on ? "moments.dictation.turned.on" : "moments.dictation.turned.off");
		return "redirect:/admin/logging";
	}

	private String kept(SignedIn me, Site site, @Nullable UUID id, Typed typed, Runnable work, Model model, Locale locale,
			HttpServletResponse response, RedirectAttributes next) {
		Problems problems = new Problems();
		try {
			work.run();
			return back(site, "moments.place.saved", next);
		}
		catch (Problems.Refused refused) {
			problems = refused.problems();
		}
		catch (DataIntegrityViolationException twice) {
			problems.add("name", "moments.place.name.taken");
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problems", problems.sentences(this.messages, locale));
		model.addAttribute("typed", typed);
		model.addAttribute("typedId", id);
		return this.page.show(me, site, model);
	}

	private static String back(Site site, String flash, RedirectAttributes next) {
		next.addAttribute("site", site.key());
		next.addFlashAttribute("flash", flash);
		return "redirect:/admin/logging";
	}

	/** A place as the form sends it. */
	record Typed(@Nullable String name, @Nullable String channel) {

		@Nullable Channel where() {
			return (this.channel != null) ? Channel.read(this.channel) : null;
		}
	}
}
