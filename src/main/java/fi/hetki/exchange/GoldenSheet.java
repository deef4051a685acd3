package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.catalogue.EditGolden;
import fi.hetki.catalogue.Golden;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A moment whose answer is known: what is read can be changed and put back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GoldenMoment", example = """
		{"site": "site-w", "service": "brake-service", "language": "fi", "text": "Jarrut vinkuu aamuisin.",
		 "expected": "match"}""")
record GoldenSheet(@Nullable @Schema(description = "Given by Hetki; left out for a new one") UUID id,
		@Nullable @Schema(description = "Key of the site; your own where it is left out") String site,
		@Nullable @Schema(description = "Key of the service, which may be only drafted") String service,
		@Nullable @Schema(allowableValues = { "fi", "sv", "en" }) String language, @Nullable @Schema(maxLength = 2000) String text,
		@Nullable @Schema(allowableValues = { "match", "silence" },
				description = "Whether the service is suggested then, or is not") String expected,
		@Nullable @Schema(description = "What you had before you, as it was given; left out for a new one") Integer seen) {

	@Schema(name = "GoldenMoments")
	record All(String site, List<GoldenSheet> moments) {
	}

	static GoldenSheet of(Golden it, String site, String service) {
		return new GoldenSheet(it.id(), site, service, it.language(), it.text(), Reading.word(it.expected()), it.version());
	}

	EditGolden form(Reading reading) {
		Golden.Expected wanted = reading.choice("expected", this.expected, List.of(Golden.Expected.values()));
		return new EditGolden(this.language, reading.text(this.text), (wanted != null) ? wanted.name() : null);
	}
}
