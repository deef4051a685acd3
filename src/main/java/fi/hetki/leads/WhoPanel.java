package fi.hetki.leads;

import fi.hetki.moments.Introduction;
import fi.hetki.moments.Moments;
import fi.hetki.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Whoever works a lead whose customer was written and not picked knows best whom the words meant. */
@Component
class WhoPanel implements LeadPanel {

	private final Introduction introduction;

	private final Moments moments;

	WhoPanel(Introduction introduction, Moments moments) {
		this.introduction = introduction;
		this.moments = moments;
	}

	@Override
	public String fragment() {
		return "leads/who :: panel";
	}

	@Override
	public void fill(Lead lead, SignedIn me, Model model) {
		model.addAttribute("whoAsked", !lead.isOpen() ? null
				: this.moments.findById(lead.momentId()).flatMap(it -> this.introduction.of(it, me)).orElse(null));
	}
}
