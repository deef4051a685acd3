package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.capacity.ServiceLoad;
import fi.hetki.catalogue.Outlook;
import fi.hetki.people.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service has to do, and how soon the next customer gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Capacity", example = """
		{"service": "brake-service", "name": {"fi": "Jarruhuolto", "sv": "Bromsservice", "en": "Brake service"}, "open": 18,
		 "waiting": 2, "weeklyCapacity": 6, "perWeek": 4.5, "measured": true,
		 "promise": {"light": "red", "workingDays": 20, "earliestWeek": "2026-W51"}}""")
record CapacityAnswer(String service, Names name, @Schema(description = "Leads on their way, those that wait for their turn included") long open,
		@Schema(description = "Those that wait for their turn") int waiting,
		@Schema(description = "How many new ones the team can take on in a week") int weeklyCapacity,
		@Schema(description = "How many get done in a week") BigDecimal perWeek,
		@Schema(description = "Whether the last four weeks tell that; else it is what the team says") boolean measured, Promise promise) {

	/** How soon the next customer gets it. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "Promise")
	record Promise(@Schema(allowableValues = { "green", "amber", "red" }) String light,
			@Nullable @Schema(description = "Until then; left out where nobody can say") Integer workingDays,
			@Nullable @Schema(description = "ISO week with its year; left out where it is more than a year ahead, or nobody can say") String earliestWeek) {

		static @Nullable Promise of(@Nullable Outlook it) {
			return (it == null) ? null : new Promise(String.valueOf(Reading.word(it.light())), it.workingDays(), it.isoWeek());
		}
	}

	@Schema(name = "Capacities")
	record All(String site, List<CapacityAnswer> services) {
	}

	static CapacityAnswer of(ServiceLoad it) {
		return new CapacityAnswer(it.key(), it.name(), it.open(), it.waiting(), it.weeklyCapacity(), it.perWeek(), it.measured(),
				Promise.of(it.outlook()));
	}
}
