/**
 * Is it well, and was it started in a way that can be trusted? Figures for whoever watches the installation, the door to
 * them, and a guard that refuses to start with what is unsafe. Nobody else knows of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "moments" })
package fi.hetki.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
