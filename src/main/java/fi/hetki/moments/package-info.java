/**
 * What happened? A moment is what a customer said to somebody whose job is not selling, kept in the customer's words.
 * Other modules add what they make of it through parts of the form and panels of the page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "statistics", "photos", "customers" })
package fi.hetki.moments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
