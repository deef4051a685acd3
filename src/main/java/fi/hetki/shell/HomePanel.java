package fi.hetki.shell;

import fi.hetki.people.SignedIn;
import org.springframework.ui.Model;

/** A section that a module adds to one's own page. */
public interface HomePanel {

	/** Where on the page the section stands; the lowest is on top. */
	int place();

	/** The template fragment that draws it, such as {@code leads/panels :: fates}. */
	String fragment();

	void fill(SignedIn me, Model model);
}
