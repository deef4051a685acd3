/**
 * What did it look like? Photos that somebody takes for a moment: read, made smaller and rid of all that they say besides the
 * picture. Who may see one is known by the module that shows it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "files" })
package fi.hetki.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
