package fi.hetki.cards;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Languages;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The card as whoever noticed holds it out. Her session remembers the link, since nothing else does. */
@Controller
@RequestMapping("/moments/{id}/card")
class CardController {

	private static final String LINK = "card-link-";

	private final CardDesk desk;

	private final CardPage page;

	CardController(CardDesk desk, CardPage page) {
		this.desk = desk;
		this.page = page;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, HttpSession session, Model model) {
		return this.page.show(id, me, (CardLink) session.getAttribute(LINK + id), model);
	}

	@PostMapping
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(required = false) @Nullable String language,
			@RequestParam(required = false) @Nullable UUID key, HttpSession session) {
		boolean spoken = language != null && Languages.ALL.contains(language);
		try {
			this.desk.make(Entry.keyOf(key, id, language), id, me.id(), spoken ? language : me.language()).ifPresent(it -> session.setAttribute(LINK + id, it));
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException twice) {
			// The form was sent twice at once: the other one has just made the link.
		}
		return "redirect:/moments/" + id + "/card";
	}

	@PostMapping("/end")
	String end(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, HttpSession session, RedirectAttributes flash) {
		this.desk.end(id, me.id());
		session.removeAttribute(LINK + id);
		flash.addFlashAttribute("flash", "cards.ended");
		return "redirect:/moments/" + id;
	}
}
