package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.catalogue.Edition;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a catalogue that is or was in use. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Version", example = """
		{"number": 14, "publishedAt": "2026-11-17T13:12:00Z", "publishedBy": "Helena Harjula",
		 "reason": "Talvi tulee.", "services": 2}""")
record VersionAnswer(int number, @Nullable Instant publishedAt,
		@Nullable @Schema(description = "Left out where the services came with the product") String publishedBy,
		@Nullable String reason, @Nullable @Schema(description = "The version that came back with this one") Integer restores,
		@Nullable @Schema(description = "How many services it changed; in the list only") Long services) {

	@Schema(name = "Versions")
	record All(String site, @Schema(description = "The version in use; say it when you go back") int inUse,
			@Schema(description = "Newest first, at most 200") List<VersionAnswer> versions) {
	}

	static VersionAnswer of(Edition it, @Nullable String publisher, @Nullable Long services) {
		return new VersionAnswer(it.number(), it.publishedAt(), publisher, it.reason(), it.restores(), services);
	}
}
