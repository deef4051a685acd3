/**
 * Whom do we meet? Customers, how they are reached, what they already have, and what they do not want to hear of.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "tables" })
package fi.hetki.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
