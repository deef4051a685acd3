package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.routing.EditSeat;
import fi.hetki.routing.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How a team shares its leads. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Rota", example = """
		{"kind": "longest_wait", "whenClosed": "next", "seats": [{"person": "aino", "weight": 2, "dailyCap": 8, "open": 4, "openCap": 20,
		  "hours": {"mon": "08:00-16:00", "tue": "10:00-18:00"}, "seen": "019a8f3e-7c00-7000-8000-000000000051-0"}]}""")
record RotaSheet(@Nullable @Schema(allowableValues = { "longest_wait", "weighted", "least_open" },
		requiredMode = Schema.RequiredMode.REQUIRED) String kind,
		@Nullable @Schema(description = "What becomes of a lead that comes while nobody is at work", allowableValues = { "next", "queue" },
				requiredMode = Schema.RequiredMode.REQUIRED) String whenClosed,
		@Nullable @Schema(description = "Whoever is left out stays as she is") List<Seat> seats) {

	/** On which terms somebody takes leads, from today on. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "RotaSeat", example = """
			{"person": "aino", "weight": 2, "dailyCap": 8, "hours": {"mon": "08:00-16:00"}, "open": 4, "openCap": 20}""")
	record Seat(@Nullable @Schema(description = "Login", requiredMode = Schema.RequiredMode.REQUIRED) String person,
			@Nullable @Schema(description = "1 to 100: how many turns where others take one", requiredMode = Schema.RequiredMode.REQUIRED) Integer weight,
			@Nullable @Schema(description = "How many leads on one day at most") Integer dailyCap,
			@Nullable @Schema(description = "By day, mon to sun; those of the site where none is said") Map<String, String> hours,
			@Nullable @Schema(description = "What you had before you; left out where nothing was said of her") String seen,
			@Nullable @Schema(accessMode = Schema.AccessMode.READ_ONLY) Long open,
			@Nullable @Schema(accessMode = Schema.AccessMode.READ_ONLY, description = "How many open leads she works at most") Integer openCap,
			@Nullable @Schema(accessMode = Schema.AccessMode.READ_ONLY, description = "Why she gets none now",
					allowableValues = { "left", "away", "full", "day" }) String hinder) {

		static Seat of(EditSeat it, Standing standing, String login) {
			Map<String, String> hours = new TreeMap<>();
			it.from().forEach((day, from) -> hours.put(day, from + "-" + it.to().get(day)));
			return new Seat(login, Integer.valueOf(String.valueOf(it.weight())), (it.dailyCap() != null) ? Integer.valueOf(it.dailyCap()) : null,
					hours.isEmpty() ? null : hours, (it.seen() != null && !it.seen().isEmpty()) ? it.seen() : null, standing.open(), standing.cap(),
					standing.hinder());
		}

		EditSeat form() {
			Map<String, String> from = new HashMap<>();
			Map<String, String> to = new HashMap<>();
			((this.hours != null) ? this.hours : Map.<String, String>of()).forEach((day, span) -> {
				String[] parts = String.valueOf(span).split("-", 2);
				from.put(day, parts[0]);
				to.put(day, (parts.length > 1) ? parts[1] : "?");
			});
			return new EditSeat((this.weight != null) ? this.weight.toString() : null, (this.dailyCap != null) ? this.dailyCap.toString() : null,
					from, to, this.seen);
		}
	}
}
