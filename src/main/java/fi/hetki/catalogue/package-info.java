/**
 * What can we help with? The services of each site, the words that tell of a need for them, and who looks after them.
 * In Java a service is an offering; the reader of a page still reads "service".
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "tables" })
package fi.hetki.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
