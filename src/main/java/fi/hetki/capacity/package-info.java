/**
 * When can we do it? What is on its way and what gets done in a week make a promise that the customer hears before a need
 * is passed on; where it is too far off, needs wait in turn, and free capacity calls the next one by itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "catalogue", "moments", "routing", "leads" })
package fi.hetki.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
