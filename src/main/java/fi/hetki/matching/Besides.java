package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.WhenFull;
import fi.hetki.customers.Vehicle;
import fi.hetki.matching.Suggestions.Note;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What speaks for or against a service besides the words.
 * @param taken how many were passed on in the week of the day, by service
 */
record Besides(LocalDate day, Set<UUID> owns, Set<UUID> quiet, List<Vehicle> vehicles, Map<UUID, Long> taken) {

	/** The customer's own wish first, then what the firm can do. */
	Optional<Match.Why> withholds(Offering it) {
		if (this.quiet.contains(it.id())) {
			return Optional.of(Match.Why.QUIET);
		}
		if (this.owns.contains(it.id())) {
			return Optional.of(Match.Why.HAS_IT);
		}
		if (!it.season().covers(this.day)) {
			return Optional.of(Match.Why.OUT_OF_SEASON);
		}
		return (isFull(it) && it.whenFull() == WhenFull.HIDE) ? Optional.of(Match.Why.FULL) : Optional.empty();
	}

	double weigh(Offering it, double strength) {
		return fit(it).weigh(strength);
	}

	Set<Note> notes(Offering it) {
		Set<Note> notes = EnumSet.noneOf(Note.class);
		if (isFull(it)) {
			notes.add(Note.FULL);
		}
		switch (fit(it)) {
			case USUAL -> notes.add(Note.USUAL);
			case UNUSUAL -> notes.add(Note.UNUSUAL);
			case UNKNOWN -> {
				// Nothing to say.
			}
		}
		return notes;
	}

	private VehicleFit fit(Offering it) {
		return VehicleFit.of(it.suits(), this.vehicles, this.day);
	}

	private boolean isFull(Offering it) {
		return this.taken.getOrDefault(it.id(), 0L) >= it.weeklyCapacity();
	}
}
