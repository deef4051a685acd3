package fi.hetki.moments;

import fi.hetki.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a moment whose customer was written and not picked: is it she, or somebody else? */
@Component
class IntroductionPanel implements MomentPanel {

	private final Introduction introduction;

	IntroductionPanel(Introduction introduction) {
		this.introduction = introduction;
	}

	@Override
	public int place() {
		return 5;
	}

	@Override
	public String fragment() {
		return "moments/who :: panel";
	}

	@Override
	public void fill(Moment moment, SignedIn me, Model model) {
		model.addAttribute("introduced", this.introduction.of(moment, me).orElse(null));
	}
}
