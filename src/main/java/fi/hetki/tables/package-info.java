/**
 * How do lists come in and go out? Tables in files of every kind, and the batches in which their rows are looked at,
 * written and undone. What a row means is known by the module that the list is about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell" })
package fi.hetki.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
