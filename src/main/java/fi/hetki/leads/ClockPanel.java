package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Whose turn it is, and how soon the customer heard from us. */
@Component
@Order(10)
class ClockPanel implements LeadPanel {

	private final Clock clock;

	ClockPanel(Clock clock) {
		this.clock = clock;
	}

	@Override
	public String fragment() {
		return "leads/clock :: panel";
	}

	@Override
	public void fill(Lead lead, SignedIn me, Model model) {
		model.addAttribute("countdown", lead.countdown());
		model.addAttribute("today", LocalDate.now(this.clock.withZone(me.zone())));
	}
}
