package fi.hetki.cards;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.Languages;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
			HttpSession session) {
		boolean spoken = language != null && Languages.ALL.contains(language);
		session.setAttribute(LINK + id, this.desk.make(id, me.id(), spoken ? language : me.language()));
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
