/**
 * Where are files kept? Bytes by their hash, outside of the database and the web root. Whose a file is and who may read it
 * is known by the module that keeps its row.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell" })
package fi.hetki.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
