/**
 * How sure may we be? Plain arithmetic on numbers, each formula with its source: how far measurements agree, how wide an
 * interval is, and which figure of a small group must stay hidden. Nothing here knows a person, a page or a table.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fi.hetki.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
