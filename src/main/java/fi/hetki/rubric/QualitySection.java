package fi.hetki.rubric;

import org.springframework.ui.Model;

/** A section that another module, which sees more than answers, adds to the page of how well the sentences measure. */
public interface QualitySection {

	String fragment();

	void fill(Model model);
}
