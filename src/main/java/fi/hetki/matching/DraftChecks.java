package fi.hetki.matching;

import fi.hetki.catalogue.Checks;
import fi.hetki.people.Site;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The way from the catalogue to what was found in its draft. */
@Component
class DraftChecks implements Checks {

	private final Inspector inspector;

	DraftChecks(Inspector inspector) {
		this.inspector = inspector;
	}

	@Override
	public String fragment() {
		return "matching/checks-link :: link";
	}

	@Override
	public void fill(Site site, Model model) {
		model.addAttribute("toLookAt", this.inspector.toLookAt(site));
	}
}
