package fi.hetki.customers;

import fi.hetki.people.SignedIn;
import org.springframework.ui.Model;

/** A section that another module adds to the page of a customer. It shows what this reader may see, and nothing of what she may not. */
public interface CustomerPanel {

	/** Where on the page it stands; the lowest is on top. */
	int place();

	String fragment();

	void fill(Customer customer, SignedIn me, Model model);
}
