package fi.hetki.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A golden moment as somebody types it; what is expected is never chosen for her. */
public record EditGolden(@NotNull(message = "{catalogue.golden.language.missing}") @Pattern(regexp = "fi|sv|en",
		message = "{catalogue.golden.language.missing}") @Nullable String language,
		@NotNull(message = "{catalogue.golden.text.missing}") @Size(max = 2000,
				message = "{catalogue.golden.text.long}") @Nullable String text,
		@NotNull(message = "{catalogue.golden.expected.missing}") @Pattern(regexp = "MATCH|SILENCE",
				message = "{catalogue.golden.expected.missing}") @Nullable String expected) {

	public EditGolden {
		// One sentence, however it was pasted; without the characters that nobody can see and no database likes.
		text = (text == null) ? null : text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
		text = (text == null || text.isEmpty()) ? null : text;
	}

	static EditGolden blank(Locale reader) {
		return new EditGolden(reader.getLanguage(), null, null);
	}

	public static EditGolden of(Golden it) {
		return new EditGolden(it.language(), it.text(), it.expected().name());
	}

	Golden.Expected wanted() {
		return Golden.Expected.valueOf(this.expected);
	}
}
