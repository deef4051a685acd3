package fi.hetki.matching;

import java.util.Locale;
import java.util.regex.Pattern;

/** A turn of speech that denies, and how far its word reaches. */
record DenialCue(Refusal.Why why, Reach reach, Pattern pattern, Openings openings) {

	enum Reach {

		/** Its own clause, or the one before if it says nothing itself: "No towbar, thanks." */
		CLAUSE,
		/** What follows in the clause: "They already have a service plan." */
		AHEAD,
		/** Everything said so far: "Nothing needs to be done." */
		ALL

	}

	/** Reads a line such as "owned ahead: already has". */
	static DenialCue read(String line) {
		int colon = line.indexOf(':');
		String said = line.substring(colon + 1).strip();
		String[] head = line.substring(0, colon).toUpperCase(Locale.ROOT).split("\\s+");
		return new DenialCue(Refusal.Why.valueOf(head[0]), head.length > 1 ? Reach.valueOf(head[1]) : Reach.CLAUSE,
				Pattern.compile("\\b(?:" + said + ")"), Openings.of(said));
	}

}
