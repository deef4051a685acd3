package fi.hetki.capacity;

import fi.hetki.catalogue.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service has to do, and how soon the next customer gets it.
 * @param open how many are on their way, those that wait in the list included
 * @param waiting the leads of the waiting list, oldest first
 */
record Load(long open, List<UUID> waiting, Pace pace, Outlook outlook) {

	static Load of(long open, List<UUID> waiting, Pace pace, Limits limits, WorkingDays days) {
		return new Load(open, waiting, pace, outlook(pace, open, limits, days));
	}

	/** How soon somebody gets it who has so many before her. */
	static Outlook outlook(Pace pace, long before, Limits limits, WorkingDays days) {
		OptionalInt wait = pace.workingDays(before);
		@Nullable LocalDate from = wait.isPresent() ? days.after(wait.getAsInt()).orElse(null) : null;
		return new Outlook(limits.light(wait), wait.isPresent() ? Integer.valueOf(wait.getAsInt()) : null, from);
	}

	/** How many have a place already: they are at a desk, or wait for something else than their turn. */
	long taken() {
		return this.open - this.waiting.size();
	}
}
