package fi.hetki.notices;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.StandingRequest;
import java.util.List;
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

@Controller
@RequestMapping("/notices")
class NoticeController {

	private final NoticeDesk desk;

	private final List<StandingRequest> requests;

	NoticeController(NoticeDesk desk, List<StandingRequest> requests) {
		this.desk = desk;
		this.requests = requests;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable String after, Model model) {
		model.addAttribute("page", this.desk.page(me, after));
		model.addAttribute("requests", (after == null) ? this.requests.stream().flatMap(it -> it.of(me).stream()).toList() : List.of());
		return "notices/list";
	}

	/** What it is about, which is read now. */
	@PostMapping("/{id}/opening")
	String open(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return "redirect:" + this.desk.open(id, me);
	}

	@PostMapping("/{id}/reading")
	String read(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		this.desk.read(id, me);
		return "redirect:/notices";
	}

	@PostMapping("/reading")
	String readAll(@AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
		this.desk.readAll(me);
		next.addFlashAttribute("flash", "notices.read.all.done");
		return "redirect:/notices";
	}
}
