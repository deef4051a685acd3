package fi.hetki.leads;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is named in a note.
 * @param startsAt where in the text; null where she was chosen beside it
 */
@Embeddable
record Mention(UUID personId, @Nullable Integer startsAt, @Nullable Integer endsAt) {

	static Mention beside(UUID person) {
		return new Mention(person, null, null);
	}

	boolean isInText() {
		return this.startsAt != null;
	}
}
