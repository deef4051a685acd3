package fi.hetki.matching;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the moments of a site have taught about its triggers. */
interface Learned {

	/** Those that have been wrong so often that they may only ask. */
	Set<Spoken> askOnly(UUID site);

	/** In how many moments each was heard since then; those never heard are left out. */
	Map<Spoken, Long> hits(UUID site, Instant since);
}
