/**
 * What do I practise next? After a moment one small thing to do and one question to think about, both for oneself.
 * They are about the next customer, never about what is wrong with the person, and may be declined without a reason.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell", "statistics", "moments", "rubric", "leads" })
package fi.hetki.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
