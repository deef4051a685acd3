package fi.hetki.coaching;

import fi.hetki.people.Role;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Leads whoever has a team to it, also on a phone. */
@Component
class TeamPanel implements HomePanel {

	@Override
	public int place() {
		return 95;
	}

	@Override
	public String fragment() {
		return "coaching/team-panel :: link";
	}

	@Override
	public void fill(SignedIn me, Model model) {
		model.addAttribute("leadsTeam", leads(me));
	}

	static boolean leads(SignedIn me) {
		return me.is(Role.MANAGER) || !me.managedSites().isEmpty() || !me.managedTeams().isEmpty();
	}
}
