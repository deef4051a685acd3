package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class LeadUndoController {

	private final UndoBook book;

	LeadUndoController(UndoBook book) {
		this.book = book;
	}

	@PostMapping("/leads/undo/{id}")
	String create(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String back, RedirectAttributes flash) {
		try {
			UndoBook.Back taken = this.book.takeBack(id, me);
			flash.addFlashAttribute("flash", (taken.changed() == 0) ? "leads.undone" : "leads.undone.some");
		}
		catch (NotHere late) {
			flash.addFlashAttribute("flash", "leads.undo.late");
		}
		return WayBack.to(back, "/leads");
	}
}
