package fi.hetki.coaching;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** When I was the customer: to write, read, change, take along and take out. */
@Controller
@RequestMapping("/me/diary")
class DiaryController {

	private final DiaryDesk desk;

	private final DiaryPicture picture;

	private final Sides sides;

	private final MessageSource messages;

	DiaryController(DiaryDesk desk, DiaryPicture picture, Sides sides, MessageSource messages) {
		this.desk = desk;
		this.picture = picture;
		this.sides = sides;
		this.messages = messages;
	}

	@ModelAttribute("sides")
	List<Side> sides() {
		return this.sides.all();
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable Instant before,
			@RequestParam @Nullable UUID id, Model model) {
		model.addAttribute("page", this.desk.page(me.id(), before, id));
		model.addAttribute("picture", this.picture.of(me.id()));
		model.addAttribute("apart", this.picture.apart());
		return "coaching/diary";
	}

	@GetMapping("/new")
	String form(Model model) {
		return form(DiaryForm.blank(Entry.newId()), model);
	}

	@PostMapping
	String create(@AuthenticationPrincipal SignedIn me, DiaryForm form, @RequestParam @Nullable String back, Locale locale,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		try {
			UUID id = key(form);
			this.desk.write(id, me.id(), form.note());
			flash.addFlashAttribute((back != null) ? "diaryWritten" : "flash", (back != null) ? id : "coaching.diary.saved");
			return (back != null) ? "redirect:/me#diary" : "redirect:/me/diary";
		}
		catch (Problems.Refused refused) {
			return refused(refused, form, locale, model, response);
		}
	}

	@GetMapping("/{id}")
	String edit(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		return form(DiaryForm.of(this.desk.own(id, me.id())), model);
	}

	@PostMapping("/{id}")
	String change(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, DiaryForm form, Locale locale, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		try {
			this.desk.change(id, me.id(), form.shownVersion(), form.note());
			flash.addFlashAttribute("flash", "coaching.diary.saved");
			return "redirect:/me/diary";
		}
		catch (Problems.Refused refused) {
			return refused(refused, form, locale, model, response);
		}
		catch (DiaryDesk.ChangedMeanwhile changed) {
			DiaryEntry now = this.desk.own(id, me.id());
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("changed", now.note());
			return form(form.inVersion(now.version()), model);
		}
	}

	@PostMapping("/{id}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes flash) {
		this.desk.remove(id, me.id());
		flash.addFlashAttribute("flash", "coaching.diary.removed");
		return "redirect:/me/diary";
	}

	/** @param sure ticked: nothing brings it back */
	@PostMapping("/removal")
	String removeAll(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "false") boolean sure, RedirectAttributes flash) {
		if (sure) {
			this.desk.removeAll(me.id());
		}
		flash.addFlashAttribute("flash", sure ? "coaching.diary.removed.all" : "coaching.diary.unsure");
		return "redirect:/me/diary";
	}

	@GetMapping("/download")
	ResponseEntity<List<DiaryFile.Row>> download(@AuthenticationPrincipal SignedIn me) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("hetki-diary.json").build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(this.desk.all(me.id()).stream().map(DiaryFile.Row::of).toList());
	}

	private String refused(Problems.Refused refused, DiaryForm form, Locale locale, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problems", refused.problems().sentences(this.messages, locale));
		return form(form, model);
	}

	private static String form(DiaryForm form, Model model) {
		model.addAttribute("note", form);
		if (!model.containsAttribute("problems")) {
			model.addAttribute("problems", Map.of());
		}
		return "coaching/diary-form";
	}

	private static UUID key(DiaryForm form) {
		try {
			return UUID.fromString(String.valueOf(form.id()));
		}
		catch (IllegalArgumentException none) {
			throw new NotHere();
		}
	}
}
