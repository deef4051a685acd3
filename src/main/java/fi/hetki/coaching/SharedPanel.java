package fi.hetki.coaching;

import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadPanel;
import fi.hetki.people.SignedIn;
import fi.hetki.rubric.Assessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How the meeting went, on the lead's page, if whoever was in it has shared it; else there is no such card at all. */
@Component
class SharedPanel implements LeadPanel {

	private final Assessor assessor;

	SharedPanel(Assessor assessor) {
		this.assessor = assessor;
	}

	@Override
	public String fragment() {
		return "rubric/panels :: shared";
	}

	@Override
	public void fill(Lead lead, SignedIn me, Model model) {
		this.assessor.sharedOf(lead.momentId()).ifPresent(it -> model.addAttribute("sharedVerdict", it));
	}
}
