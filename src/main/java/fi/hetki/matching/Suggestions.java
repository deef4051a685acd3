package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Outlook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text sounded like.
 * @param suggestions at most three, best first; none is a normal answer
 * @param withheld heard, and still not suggested
 * @param considered up to ten, best first, before the threshold
 * @param ask heard only by triggers that have been wrong too often: a question is in place, no suggestion
 */
public record Suggestions(String language, List<Suggestion> suggestions, List<Withheld> withheld,
		List<Suggestion> considered, List<Offering> ask) {

	Optional<Suggestion> heard(String key) {
		return this.considered.stream().filter(it -> it.offering().key().equals(key)).findFirst();
	}

	/**
	 * @param strength from 0 to 1
	 * @param outlook how soon it can be had; null where nobody knows
	 * @param insteadOf what the words spoke of, where that is full and this one is suggested in its place
	 */
	public record Suggestion(Offering offering, double strength, List<Evidence> evidence, Set<Note> notes,
			@Nullable Outlook outlook, @Nullable Offering insteadOf) {

		public Suggestion(Offering offering, double strength, List<Evidence> evidence, Set<Note> notes) {
			this(offering, strength, evidence, notes, null, null);
		}

		Suggestion replacedBy(Offering other, Besides besides) {
			return new Suggestion(other, this.strength, this.evidence, besides.notes(other), besides.outlook(other), this.offering);
		}

		/** The service whose words were heard. */
		Offering heard() {
			return (this.insteadOf != null) ? this.insteadOf : this.offering;
		}
	}

	public record Withheld(Offering offering, Match.Why why, @Nullable Evidence evidence) {
	}

	/** What else the person at the counter may want to say. */
	public enum Note {

		/** There is a long queue. */
		FULL,
		/** There is a long queue, and what is passed on stands in it until its turn comes. */
		WAITS,
		/** It is usual for a vehicle of this age and mileage. */
		USUAL,
		/** It is rather not for a vehicle of this age or mileage. */
		UNUSUAL

	}
}
