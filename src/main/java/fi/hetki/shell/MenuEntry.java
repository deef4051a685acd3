package fi.hetki.shell;

import java.util.Optional;

/** An entry that a module adds to the menu of an admin. */
public interface MenuEntry {

	/** The template fragment with one parameter, the current entry; empty where it has nothing to lead to. */
	Optional<String> fragment();
}
