package fi.hetki.offline;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What waits on this phone, on one's own page. Only the phone knows what that is. */
@Component
class WaitingPanel implements HomePanel {

	@Override
	public int place() {
		return 0;
	}

	@Override
	public String fragment() {
		return "offline/panels :: waiting";
	}

	@Override
	public void fill(SignedIn me, Model model) {
	}
}
