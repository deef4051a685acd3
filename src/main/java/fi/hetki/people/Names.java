package fi.hetki.people;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/** One name in the three languages of the product. */
@Embeddable
public record Names(String fi, String sv, String en) {

	public String in(Locale locale) {
		return in(locale.getLanguage());
	}

	public String in(String language) {
		return switch (language) {
			case "fi" -> this.fi;
			case "sv" -> this.sv;
			default -> this.en;
		};
	}
}
