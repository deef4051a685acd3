/**
 * Whose desk is it for? Gates look at the moment, the owner team comes from the service, the person from the rota.
 * Nothing here can read how anybody scored: the module that scores depends on this one, never the other way round.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "customers", "catalogue", "moments", "matching" })
package fi.hetki.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
