package fi.hetki.rubric;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RubricController {

	private final Rubrics rubrics;

	RubricController(Rubrics rubrics) {
		this.rubrics = rubrics;
	}

	@GetMapping("/admin/rubric")
	String show(Model model) {
		model.addAttribute("rubric", this.rubrics.current());
		model.addAttribute("rules", this.rubrics.current().rules());
		return "rubric/show";
	}
}
