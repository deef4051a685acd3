/**
 * Did we understand the customer right? She looks at what was understood without signing in, and says what shall happen.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "statistics", "customers", "catalogue", "moments", "matching", "routing", "leads", "rubric" })
package fi.hetki.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
