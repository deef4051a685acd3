package fi.hetki.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/** Words that tell of a need, or words that tell that there is none. */
@Embeddable
public record Phrase(String language, @Enumerated(EnumType.STRING) Kind kind, String phrase) {

	public enum Kind {

		/** A word or saying for the service itself. */
		TRIGGER,
		/** How somebody describes the need who does not know what helps: "the car does not start in the cold". */
		SITUATION,
		/** Proves nothing alone. */
		HINT,
		/** Other words for a word of this service: "tyre = tire, rubber". */
		SYNONYM,
		/** Rules the service out. */
		EXCLUSION;

		/** The field of a form that has them. */
		public String field() {
			return name().toLowerCase(Locale.ROOT) + "s";
		}

	}
}
