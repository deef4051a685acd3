package fi.hetki.rubric;

import java.util.Objects;

/** One sentence of product data in the three languages. */
public record Texts(String fi, String sv, String en) {

	public Texts {
		Objects.requireNonNull(fi, "fi");
		Objects.requireNonNull(sv, "sv");
		Objects.requireNonNull(en, "en");
	}

	/** The text for a two-letter language code; English for a language we do not speak. */
	public String in(String language) {
		return switch (language) {
			case "fi" -> fi;
			case "sv" -> sv;
			default -> en;
		};
	}
}
