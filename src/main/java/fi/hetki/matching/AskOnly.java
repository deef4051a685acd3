package fi.hetki.matching;

import fi.hetki.catalogue.Phrase;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The triggers that have been wrong so often that they may only ask. */
interface AskOnly {

	/** By the service that they belong to; services without any are left out. */
	Map<UUID, Set<Phrase>> at(UUID site);
}
