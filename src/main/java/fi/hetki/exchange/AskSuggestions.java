package fi.hetki.exchange;

import fi.hetki.matching.Circumstances;
import fi.hetki.moments.Channel;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text that a program wants listened to. Nothing of it is stored. */
@Schema(name = "Text", example = """
		{"site": "site-w", "text": "Jarrut vinkuu aamuisin. Talvirenkaat on jo vaihdettu.", "language": "fi",
		 "role": "mechanic", "channel": "workshop_floor"}""")
record AskSuggestions(@Nullable @Schema(description = "Key of the site; your own where it is left out") String site,
		@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 10_000) String text,
		@Nullable @Schema(allowableValues = { "fi", "sv", "en" },
				description = "Where it is left out the text itself tells") String language,
		@Nullable @Schema(description = "Accepted, and without effect in this version") String role,
		@Nullable @Schema(description = "Accepted, and without effect in this version") String channel) {

	static final int LONGEST = 10_000;

	/** A channel that nobody knows is as good as none, since neither carries any weight so far. */
	Circumstances circumstances() {
		return new Circumstances(this.role, (this.channel != null) ? Channel.read(this.channel) : null, null, null);
	}

	String heard(Reading reading) {
		return heard(this.text, reading);
	}

	/** Not stripped: the evidence counts from its first character. */
	static String heard(@Nullable String text, Reading reading) {
		if (text == null) {
			reading.wrong("text", "exchange.text.missing");
			return "";
		}
		if (text.length() > LONGEST) {
			reading.wrong("text", "exchange.field.long", LONGEST, text.length());
		}
		return Reading.whole(text);
	}
}
