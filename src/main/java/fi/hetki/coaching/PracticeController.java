package fi.hetki.coaching;

import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one has practised, to read, take along and take out; and whether one wants to practise at all. */
@Controller
@RequestMapping("/me/practice")
class PracticeController {

	private static final String HISTORY = "redirect:/me/practice";

	private final PracticeBook book;

	private final Trainer trainer;

	PracticeController(PracticeBook book, Trainer trainer) {
		this.book = book;
		this.trainer = trainer;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("history", this.book.history(me.id()));
		return "coaching/history";
	}

	@GetMapping("/download")
	ResponseEntity<List<PracticeFile.Row>> download(@AuthenticationPrincipal SignedIn me, Locale locale) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("hetki-practice.json").build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(PracticeFile.of(this.book.history(me.id()), locale.getLanguage()));
	}

	@PostMapping("/pause")
	String pause(@AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
		this.trainer.pause(me.id());
		flash.addFlashAttribute("flash", "coaching.pause.done");
		return HISTORY;
	}

	@PostMapping("/pause/end")
	String goOn(@AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
		this.trainer.goOn(me.id());
		flash.addFlashAttribute("flash", "coaching.pause.ended");
		return HISTORY;
	}

	@PostMapping("/{id}/removal")
	String forget(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes flash) {
		this.trainer.forget(id, me.id());
		flash.addFlashAttribute("flash", "coaching.forgotten");
		return HISTORY;
	}

	@PostMapping("/removal")
	String forgetAll(@AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
		this.trainer.forgetAll(me.id());
		flash.addFlashAttribute("flash", "coaching.forgotten.all");
		return HISTORY;
	}
}
