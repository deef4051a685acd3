package fi.hetki.catalogue;

import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.springframework.ui.Model;

/** Says what a sentence would make somebody think of. Recognising needs is a module further down that answers here. */
public interface SentenceTrial {

	/** The template fragment that shows the answer, such as {@code matching/trial :: result}. */
	String fragment();

	/** Puts into the model what the fragment shows: what the draft hears, and what the version in use would have. */
	void fill(UUID siteId, String text, SignedIn me, Model model);
}
