package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text sounded like.
 * @param suggestions at most three, best first; none is a normal answer
 * @param withheld heard, and still not suggested
 * @param considered up to ten, best first, before the threshold
 */
public record Suggestions(String language, List<Suggestion> suggestions, List<Withheld> withheld,
		List<Suggestion> considered) {

	Optional<Suggestion> heard(String key) {
		return this.considered.stream().filter(it -> it.offering().key().equals(key)).findFirst();
	}

	/**
	 * @param strength from 0 to 1
	 */
	public record Suggestion(Offering offering, double strength, List<Evidence> evidence) {
	}

	public record Withheld(Offering offering, Match.Why why, @Nullable Evidence evidence) {
	}
}
