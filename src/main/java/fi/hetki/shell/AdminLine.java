package fi.hetki.shell;

import org.springframework.ui.Model;

/** A line that a module adds to the top of the page on which an admin begins. */
public interface AdminLine {

	/** The template fragment that draws it. */
	String fragment();

	void fill(Model model);
}
