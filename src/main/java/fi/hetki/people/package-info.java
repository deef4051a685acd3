/**
 * Who works here? People, their teams and sites, and how they sign in.
 * A person's role says which pages are hers; what she manages says whose leads she sees.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fi.hetki.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
