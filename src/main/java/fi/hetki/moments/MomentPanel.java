package fi.hetki.moments;

import fi.hetki.people.SignedIn;
import org.springframework.ui.Model;

/** A section that another module adds to the page of a moment. Only its author sees that page. */
public interface MomentPanel {

	/** Where on the page it stands; the lowest is on top. */
	int place();

	String fragment();

	void fill(Moment moment, SignedIn me, Model model);
}
