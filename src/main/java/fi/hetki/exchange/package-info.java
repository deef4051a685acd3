/**
 * How does it connect? Other programs log moments, read leads and ask for suggestions, as the person who lets them in.
 * Whatever a program may do here, its owner may do on a page; the same desks do the work.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "photos", "customers", "catalogue", "moments", "matching",
		"routing", "rubric", "coaching", "leads", "inbox", "capacity", "notices" })
package fi.hetki.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
