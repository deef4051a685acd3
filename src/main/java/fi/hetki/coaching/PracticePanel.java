package fi.hetki.coaching;

import fi.hetki.people.SignedIn;
import fi.hetki.shell.HomePanel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What one is practising now, on one's own page. */
@Component
class PracticePanel implements HomePanel {

	private final PracticeBook book;

	PracticePanel(PracticeBook book) {
		this.book = book;
	}

	@Override
	public int place() {
		return 30;
	}

	@Override
	public String fragment() {
		return "coaching/panels :: practice";
	}

	@Override
	public void fill(SignedIn me, Model model) {
		model.addAttribute("practice", this.book.page(me.id()));
	}
}
