/**
 * Who needs to hear of it? Nobody gets a lead unheard, and whoever noticed a need hears what came of it: on her page of
 * notices, by e-mail at once, or once a day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "customers", "moments", "leads" })
package fi.hetki.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
