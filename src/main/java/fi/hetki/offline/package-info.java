/**
 * How does it work where there is no network? What a phone needs to open Hetki, to keep what was logged and to send it
 * later. The queue itself lives on the phone (js/queue.js); moments take in what arrives.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people", "shell" })
package fi.hetki.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
