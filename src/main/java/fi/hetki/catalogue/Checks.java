package fi.hetki.catalogue;

import fi.hetki.people.Site;
import org.springframework.ui.Model;

/** Looks a draft over and says how much is worth a look. Recognising needs is a module further down that answers here. */
public interface Checks {

	/** The template fragment with the link to what was found, such as {@code matching/checks-link :: link}. */
	String fragment();

	/** Puts into the model what the fragment shows. */
	void fill(Site site, Model model);
}
