package fi.hetki.matching;

import java.util.List;

/** What was heard: what to suggest, what came near, and what the customer has or does not want; and what may only be asked about. */
record Hearing(String language, List<Finding> suggested, List<Finding> considered, List<Refusal> withheld,
		List<Finding> ask) {

	static Hearing ofNothing(String language) {
		return new Hearing(language, List.of(), List.of(), List.of(), List.of());
	}

}
