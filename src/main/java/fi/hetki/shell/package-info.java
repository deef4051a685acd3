/**
 * What does every page share? Security, layout, home, errors, language and the clock.
 * Nothing here knows what a moment or a lead is; modules add their panels to home.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "people")
package fi.hetki.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
