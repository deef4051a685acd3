package fi.hetki.shell;

import java.util.Optional;

/** Something that a module has to say on the sign-in page. */
public interface SignInNote {

	/** The template fragment that says it; empty where there is nothing to say. */
	Optional<String> fragment();
}
