package fi.hetki.matching;

import fi.hetki.catalogue.Edition;
import fi.hetki.catalogue.Editions;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tells one state of a draft from another. It rests on what is in use, so going back changes the draft as well. */
record DraftState(int inUse, @Nullable UUID draft, int version) {

	static DraftState of(UUID site, Editions editions) {
		Optional<Edition> draft = editions.draft(site);
		return new DraftState(editions.inUse(site), draft.map(Edition::id).orElse(null), draft.map(Edition::version).orElse(0));
	}
}
