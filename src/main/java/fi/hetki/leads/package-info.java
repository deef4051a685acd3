/**
 * What came of it? A lead is a need that somebody noticed, on its way to the team that can help.
 * Managers work it; whoever noticed hears what became of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "photos", "files", "catalogue", "customers", "moments", "matching", "routing" })
package fi.hetki.leads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
