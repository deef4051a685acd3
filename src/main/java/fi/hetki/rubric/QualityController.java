package fi.hetki.rubric;

import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class QualityController {

	private final QualityDesk desk;

	private final Rubrics rubrics;

	QualityController(QualityDesk desk, Rubrics rubrics) {
		this.desk = desk;
		this.rubrics = rubrics;
	}

	@GetMapping("/admin/rubric/quality")
	String show(Model model) {
		model.addAttribute("report", this.desk.latest().orElse(null));
		model.addAttribute("sentences",
				this.rubrics.current().items().stream().collect(Collectors.toMap(Item::key, Item::text)));
		model.addAttribute("enough", Quality.ENOUGH);
		model.addAttribute("spokenOf", Quality.SPOKEN_OF);
		return "rubric/quality";
	}
}
