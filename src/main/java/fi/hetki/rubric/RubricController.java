package fi.hetki.rubric;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RubricController {

	private final Rubrics rubrics;

	private final RubricPage page;

	RubricController(Rubrics rubrics, RubricPage page) {
		this.page = page;
		this.rubrics = rubrics;
	}

	@GetMapping("/admin/rubric")
	String show(Model model) {
		this.page.fill(model);
		Rubric rubric = this.rubrics.current();
		model.addAttribute("rubric", rubric);
		model.addAttribute("rules", rubric.rules());
		return "rubric/show";
	}
}
