package fi.hetki.coaching;

import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadPanel;
import fi.hetki.people.SignedIn;
import fi.hetki.rubric.Assessor;
import fi.hetki.rubric.EyesDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * How the meeting went, on the lead's page, if whoever was in it has shared it; else there is no such card at all. Who is
 * still to say how it looked to her does not see it before.
 */
@Component
class SharedPanel implements LeadPanel {

	private final Assessor assessor;

	private final EyesDesk eyes;

	SharedPanel(Assessor assessor, EyesDesk eyes) {
		this.assessor = assessor;
		this.eyes = eyes;
	}

	@Override
	public String fragment() {
		return "rubric/panels :: shared";
	}

	@Override
	public void fill(Lead lead, SignedIn me, Model model) {
		if (this.eyes.isBlind(lead.momentId(), me.id())) {
			return;
		}
		this.assessor.sharedOf(lead.momentId()).ifPresent(it -> model.addAttribute("sharedVerdict", it));
	}
}
