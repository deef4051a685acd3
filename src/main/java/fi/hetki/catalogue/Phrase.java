package fi.hetki.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Words that tell of a need, or words that tell that there is none. */
@Embeddable
public record Phrase(String language, @Enumerated(EnumType.STRING) Kind kind, String phrase) {

	public enum Kind {

		TRIGGER, EXCLUSION

	}
}
