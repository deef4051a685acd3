package fi.hetki.leads;

import fi.hetki.people.SignedIn;
import org.springframework.ui.Model;

/** A section that another module adds to the page of a lead. */
public interface LeadPanel {

	String fragment();

	void fill(Lead lead, SignedIn me, Model model);
}
