/**
 * How did we meet them? A few questions about one meeting, answered for oneself, become a fair picture of it.
 * Nothing here ranks people; a lead may be asked to wait, a person never is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "statistics", "tables", "moments", "routing", "customers", "catalogue", "matching" })
package fi.hetki.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
