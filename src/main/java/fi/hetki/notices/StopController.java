package fi.hetki.notices;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ends letters without signing in: whoever has the link got the letter. Looking at the page changes nothing. */
@Controller
@RequestMapping("/unsubscribe/{person}/{what}/{signature}")
class StopController {

	private final WishDesk desk;

	StopController(WishDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String show(@PathVariable UUID person, @PathVariable String what, @PathVariable String signature, Model model) {
		this.desk.check(person, what, signature);
		model.addAttribute("person", person);
		model.addAttribute("signature", signature);
		return page(what, false, model);
	}

	/** From the page, or from a mail program with its one button. */
	@PostMapping
	String stop(@PathVariable UUID person, @PathVariable String what, @PathVariable String signature, Model model) {
		this.desk.stop(person, what, signature);
		return page(what, true, model);
	}

	private static String page(String what, boolean stopped, Model model) {
		model.addAttribute("what", what);
		model.addAttribute("stopped", stopped);
		return "notices/stop";
	}
}
