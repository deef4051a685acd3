package fi.hetki.rubric;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who asks for one's eyes, and the way to how one's own meetings looked to others. */
@Component
class EyesHome implements HomePanel {

	private final EyesDesk desk;

	EyesHome(EyesDesk desk) {
		this.desk = desk;
	}

	@Override
	public int place() {
		return 45;
	}

	@Override
	public String fragment() {
		return "rubric/eyes-parts :: home";
	}

	@Override
	public void fill(SignedIn me, Model model) {
		model.addAttribute("eyesWanted", this.desk.waitingFor(me.id()));
		model.addAttribute("eyesConcern", this.desk.concerns(me.id()));
	}
}
