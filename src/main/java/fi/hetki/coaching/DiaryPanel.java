package fi.hetki.coaching;

import fi.hetki.people.Entry;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The last time one was the customer, with one tap. */
@Component
class DiaryPanel implements HomePanel {

	@Override
	public int place() {
		return 50;
	}

	@Override
	public String fragment() {
		return "coaching/diary-panel :: quick";
	}

	/** The key is given here, so that a tap that is sent twice is one entry. */
	@Override
	public void fill(SignedIn me, Model model) {
		model.addAttribute("diaryId", Entry.newId());
	}
}
