package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told only where a single lead was asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadDetail", example = """
		{"team": "site-w/service", "tasks": [], "trail": [], "routing": []}""")
record LeadDetail(@Nullable UUID customerId, @Schema(description = "Site and key of the team whose desk it is on") String team,
		@Nullable @Schema(description = "The lead in which the need is looked after instead") UUID mergedInto,
		@Nullable @Schema(description = "Left out where no step was agreed") Task nextStep, List<Task> tasks,
		@Nullable @Schema(description = "What was photographed for the moment; left out where nothing was") List<PhotoAnswer> photos,
		@Schema(description = "What happened, the oldest first") List<Line> trail,
		@Schema(description = "Why it went where it went, decision by decision") List<Decided> routing) {

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "LeadTask", example = """
			{"id": "019a8f3e-7c00-7000-8000-0000000000e1", "text": "Soita osista.", "dueOn": "2026-11-19", "done": false}""")
	record Task(UUID id, String text, @Nullable LocalDate dueOn, boolean done) {
	}

	/** A line of what happened. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "LeadLine", example = """
			{"kind": "taken", "at": "2026-11-17T13:20:00Z", "by": "Aino Mallila"}""")
	record Line(@Schema(description = "Such as taken, handed, moved, note, closed, told, thanked or late") String kind, Instant at,
			@Nullable @Schema(description = "Left out where time alone did it") String by,
			@Nullable @Schema(description = "The person whom it is about") String about, @Nullable String stage,
			@Nullable @Schema(description = "Where it went") String team, @Nullable String text) {
	}

	/** A decision of the routing. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "LeadDecision", example = """
			{"at": "2026-11-17T13:12:00Z", "team": "site-w/service", "reasons": [{"text": "Rule 1 fits."}]}""")
	record Decided(Instant at, @Nullable String team, @Nullable @Schema(description = "Left out where nobody could be chosen") String person,
			@Schema(description = "Rule by rule and person by person") List<Because> reasons) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "LeadReason", example = """
			{"person": "Aino Mallila", "text": "Aino Mallila has waited longest."}""")
	record Because(@Nullable @Schema(description = "Of whom it speaks") String person, @Schema(description = "A sentence in your language") String text) {
	}
}
