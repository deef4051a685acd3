/**
 * What if everything is lost? One file holds all rows, photos, attachments and the names of the settings, and brings
 * them back, on the other database and in a newer version too. It knows tables and columns, not what they mean.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "files" })
package fi.hetki.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
