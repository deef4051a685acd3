package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.catalogue.Drafted;
import fi.hetki.people.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the draft of a site changes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Draft", example = """
		{"site": "site-w", "inUse": 13, "number": 14, "seen": "14-3", "workedOnAt": "2026-11-17T13:12:00Z",
		 "services": [{"key": "brake-service", "name": {"fi": "Jarruhuolto", "sv": "Bromsservice", "en": "Brake service"},
		   "state": "changed", "changed": ["triggers", "prices"], "archived": false, "seen": "draft-0199…-2"}]}""")
record DraftAnswer(String site, @Schema(description = "Number of the version in use; 0 before the first") int inUse,
		@Nullable @Schema(description = "Number that the draft will have; none where nothing is drafted") Integer number,
		@Nullable @Schema(description = "The draft as it is now; say it when you publish") String seen,
		@Nullable Instant workedOnAt, @Schema(description = "New and changed ones only") List<Line> services) {

	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	@Schema(name = "DraftedLine")
	record Line(String key, Names name, @Schema(allowableValues = { "new", "changed", "unchanged" }) String state,
			@Schema(description = "The fields that the draft changes") List<String> changed, boolean archived, String seen) {

		static Line of(Drafted it) {
			return new Line(it.key(), it.name(), ServiceSheet.state(it),
					it.changedFields().stream().map(field -> field.equals("priceUnit") ? "unit" : field).toList(), !it.offered(),
					it.seen());
		}
	}

	@Schema(name = "DraftedServices")
	record Shelf(String site, List<Line> services) {
	}
}
