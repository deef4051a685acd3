package fi.hetki.catalogue;

import fi.hetki.people.SignedIn;
import java.util.UUID;
import org.springframework.ui.Model;

/** Tells what the draft of a catalogue would hear, before it is published. Recognising needs answers here from further down. */
public interface Rehearsal {

	/** The template fragment that shows it, such as {@code matching/rehearsal :: figures}. */
	String fragment();

	/**
	 * Puts into the model what the fragment shows.
	 * @return whether the draft hears less well than what is in use, so that publishing needs a reason
	 */
	boolean fill(UUID siteId, SignedIn me, Model model);

	/** The same without anything to show. */
	boolean drops(UUID siteId);
}
