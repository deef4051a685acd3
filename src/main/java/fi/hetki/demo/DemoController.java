package fi.hetki.demo;

import fi.hetki.people.Door;
import fi.hetki.people.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/demo")
class DemoController {

	private final Batch batch;

	private final Removal removal;

	private final Door door;

	DemoController(Batch batch, Removal removal, Door door) {
		this.batch = batch;
		this.removal = removal;
		this.door = door;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("swept", this.removal.rehearse());
		model.addAttribute("removed", !this.batch.inUse());
		model.addAttribute("isMine", this.batch.holds(me.id()));
		model.addAttribute("needsFirstAdmin", !this.batch.leavesAnAdmin());
		return "demo/show";
	}

	@PostMapping("/removal")
	String create(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, RedirectAttributes flash)
			throws ServletException {
		this.removal.remove();
		if (this.door.stillHere(me.id()).isEmpty()) {
			request.logout();
			return "redirect:/login?out";
		}
		flash.addFlashAttribute("flash", "demo.removed");
		return "redirect:/admin/demo";
	}
}
