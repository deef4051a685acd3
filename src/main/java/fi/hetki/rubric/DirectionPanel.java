package fi.hetki.rubric;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where one's own meetings are heading, on one's own page. */
@Component
class DirectionPanel implements HomePanel {

	private final Assessor assessor;

	DirectionPanel(Assessor assessor) {
		this.assessor = assessor;
	}

	@Override
	public int place() {
		return 40;
	}

	@Override
	public String fragment() {
		return "rubric/panels :: direction";
	}

	@Override
	public void fill(SignedIn me, Model model) {
		model.addAttribute("courses", this.assessor.coursesOf(me.id()));
		model.addAttribute("leanings", this.assessor.profileOf(me.id()));
		model.addAttribute("asking", this.assessor.ratesHerself(me.id()));
	}
}
