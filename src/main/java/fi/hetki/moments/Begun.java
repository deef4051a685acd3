package fi.hetki.moments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft as somebody recognises it in a list.
 *
 * @param customer her name as typed; empty where there is none
 * @param said the beginning of what was said or noted
 */
record Begun(UUID id, String customer, String said, Instant at) {

	private static final int SHOWN = 80;

	static Begun of(Draft draft) {
		String said = first(draft, "words").isEmpty() ? first(draft, "note") : first(draft, "words");
		return new Begun(draft.id(), first(draft, "customer"), said.codePointCount(0, said.length()) <= SHOWN ? said
				: said.substring(0, said.offsetByCodePoints(0, SHOWN)) + "…", draft.changedAt());
	}

	private static String first(Draft draft, String field) {
		return draft.fields().getOrDefault(field, List.of("")).stream().findFirst().orElse("").strip();
	}
}
