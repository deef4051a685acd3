package fi.hetki.matching;

import fi.hetki.people.SignedIn;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows whose business a moment is besides its author's. Those further down that pass moments on to others answer here. */
public interface MomentReaders {

	/** Which of these moments the person may read, because they reached her by way of her work. */
	Set<UUID> readable(Collection<UUID> moments, SignedIn me);
}
