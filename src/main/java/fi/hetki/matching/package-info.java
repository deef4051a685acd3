/** What could help? Listens to what the customer said and finds the services that answer it, with the words that tell. */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "customers", "catalogue", "moments", "statistics" })
package fi.hetki.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
