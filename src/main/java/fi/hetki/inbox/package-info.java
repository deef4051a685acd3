/**
 * What waits for me? The leads that somebody may see as a list and as a board, searched, kept as views and worked several
 * at once; and what is late.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "catalogue", "moments", "leads" })
package fi.hetki.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
