package fi.hetki.rubric;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RubricController {

	private final Rubric rubric;

	RubricController(Rubric rubric) {
		this.rubric = rubric;
	}

	@GetMapping("/admin/rubric")
	String show(Model model) {
		model.addAttribute("rubric", this.rubric);
		model.addAttribute("rules", this.rubric.rules());
		return "rubric/show";
	}
}
