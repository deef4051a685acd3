package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Lays out the page of a lead: the customer's words first, then why, then what is to do. */
@Component
@Transactional(readOnly = true)
class LeadPage {

	private final LeadScope scope;

	private final LeadStory story;

	private final LeadBench bench;

	private final LeadHands hands;

	private final List<LeadPanel> panels;

	private final Clock clock;

	LeadPage(LeadScope scope, LeadStory story, LeadBench bench, LeadHands hands, List<LeadPanel> panels, Clock clock) {
		this.scope = scope;
		this.story = story;
		this.bench = bench;
		this.hands = hands;
		this.panels = panels;
		this.clock = clock;
	}

	String show(UUID id, SignedIn me, Model model) {
		Lead lead = this.scope.lead(id, me);
		model.addAttribute("lead", lead);
		model.addAttribute("clock", TimeLeft.of(lead.openedAt(), lead.dueAt(), lead.countdown().soonAt(),
				lead.pausedUntil(), this.clock.instant()));
		this.story.tell(lead, me, model);
		this.bench.lay(lead, me, model);
		this.hands.show(lead, me, model);
		this.panels.forEach(panel -> panel.fill(lead, me, model));
		model.addAttribute("panels", this.panels.stream().map(LeadPanel::fragment).toList());
		model.asMap().putIfAbsent("problems", Map.of());
		model.asMap().putIfAbsent("typed", Map.of());
		return "leads/show";
	}
}
