package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Outlook;
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
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a service besides the words.
 * @param leftAlone the customer does not want to hear of anything
 * @param outlooks how soon each service of the site can be had
 */
record Besides(LocalDate day, boolean leftAlone, Set<UUID> owns, Set<UUID> quiet, List<Vehicle> vehicles, Map<UUID, Outlook> outlooks) {

	Besides(LocalDate day, Set<UUID> owns, Set<UUID> quiet, List<Vehicle> vehicles, Map<UUID, Outlook> outlooks) {
		this(day, false, owns, quiet, vehicles, outlooks);
	}

	/** The customer's own wish first, then what the firm can do. */
	Optional<Match.Why> withholds(Offering it) {
		if (this.leftAlone) {
			return Optional.of(Match.Why.LEFT_ALONE);
		}
		if (this.quiet.contains(it.id())) {
			return Optional.of(Match.Why.QUIET);
		}
		if (this.owns.contains(it.id())) {
			return Optional.of(Match.Why.HAS_IT);
		}
		if (!it.season().covers(this.day)) {
			return Optional.of(Match.Why.OUT_OF_SEASON);
		}
		return (isFull(it) && it.whenFull().way() == WhenFull.Way.HIDE) ? Optional.of(Match.Why.FULL) : Optional.empty();
	}

	double weigh(Offering it, double strength) {
		return fit(it).weigh(strength);
	}

	Set<Note> notes(Offering it) {
		Set<Note> notes = EnumSet.noneOf(Note.class);
		if (isFull(it)) {
			notes.add(it.whenFull().waits() ? Note.WAITS : Note.FULL);
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

	@Nullable Outlook outlook(Offering it) {
		return this.outlooks.get(it.id());
	}

	/** The key of what is suggested instead while this one is full. */
	Optional<String> instead(Offering it) {
		return isFull(it) ? Optional.ofNullable(it.whenFull().instead()) : Optional.empty();
	}

	/** Whether it can take the place of another one. */
	boolean hasRoom(Offering it) {
		return !isFull(it) && withholds(it).isEmpty();
	}

	private VehicleFit fit(Offering it) {
		return VehicleFit.of(it.suits(), this.vehicles, this.day);
	}

	private boolean isFull(Offering it) {
		Outlook outlook = outlook(it);
		return outlook != null && outlook.full();
	}
}
