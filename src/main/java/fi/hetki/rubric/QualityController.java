package fi.hetki.rubric;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class QualityController {

	private final QualityDesk desk;

	private final Rubrics rubrics;

	private final List<QualitySection> sections;

	QualityController(QualityDesk desk, Rubrics rubrics, List<QualitySection> sections) {
		this.desk = desk;
		this.rubrics = rubrics;
		this.sections = sections;
	}

	@GetMapping("/admin/rubric/quality")
	String show(Model model) {
		model.addAttribute("report", this.desk.latest().orElse(null));
		model.addAttribute("sentences",
				this.rubrics.current().items().stream().collect(Collectors.toMap(Item::key, Item::text)));
		model.addAttribute("enough", Quality.ENOUGH);
		model.addAttribute("spokenOf", Quality.SPOKEN_OF);
		model.addAttribute("sections", this.sections.stream().map(QualitySection::fragment).toList());
		this.sections.forEach(it -> it.fill(model));
		return "rubric/quality";
	}
}
