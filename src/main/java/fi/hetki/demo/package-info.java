/**
 * What does it look like in use? An invented firm, loaded the first time through the desks that everybody uses, and
 * taken out again with one action.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "customers", "catalogue", "moments", "matching", "routing", "rubric", "coaching", "leads", "cards",
		"notices" })
package fi.hetki.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
