package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the routing: in use, drafted, and as they were. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RoutingRules", example = """
		{"seen": "3-0", "inUse": {"rules": [], "otherwise": {"kind": "service_team"}},
		 "draft": {"rules": [{"id": "coffee", "when": {"words": ["kahvikone"]}, "to": {"kind": "person", "person": "aino"}}],
		   "otherwise": {"kind": "service_team"}},
		 "checks": [{"place": 1, "text": "names somebody who takes no leads: Aino Mallila."}],
		 "versions": [{"number": 3, "publishedAt": "2026-11-17T13:12:00Z", "publishedBy": "Helena Harjula", "reason": "Talvi tulee."}]}""")
record RulesAnswer(@Schema(description = "Names what you look at; send it back with what you do") String seen, Book inUse,
		@Nullable @Schema(description = "Left out where nothing is drafted") Book draft,
		@Schema(description = "What cannot work in the rules as they will be") List<Check> checks,
		@Schema(description = "Newest first, at most 100") List<Version> versions) {

	/** @param otherwise what happens where no rule fits */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "RoutingBook", example = """
			{"rules": [], "otherwise": {"kind": "service_team"}}""")
	record Book(@Schema(description = "The first one that fits decides") List<RuleSheet> rules, RuleSheet.To otherwise) {
	}

	@Schema(name = "RoutingCheck", example = """
			{"place": 1, "text": "names somebody who takes no leads: Aino Mallila."}""")
	record Check(@Schema(description = "Of the rule, from 1; 0 for what is about no rule") int place,
			@Schema(description = "In your language") String text) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "RoutingVersion", example = """
			{"number": 3, "publishedAt": "2026-11-17T13:12:00Z", "publishedBy": "Helena Harjula", "reason": "Talvi tulee."}""")
	record Version(int number, @Nullable Instant publishedAt, @Nullable String publishedBy, @Nullable String reason,
			@Nullable @Schema(description = "The version that came back with this one") Integer restores) {
	}

	/** The draft as it shall be. */
	@Schema(name = "DraftRoutingRules", example = """
			{"seen": "3", "rules": [{"id": "coffee", "when": {"words": ["kahvikone"]}, "to": {"kind": "person", "person": "aino"}}],
			 "otherwise": {"kind": "service_team"}}""")
	record Draft(@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String seen,
			@Nullable @Schema(description = "In their order, at most 100", requiredMode = Schema.RequiredMode.REQUIRED) List<RuleSheet> rules,
			RuleSheet.@Nullable To otherwise) {
	}

	@Schema(name = "PublishRoutingRules", example = """
			{"seen": "3-0", "reason": "Juha osaa kahvikoneet."}""")
	record Publication(@Nullable @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String seen, @Nullable String reason) {
	}

	@Schema(name = "RestoreRoutingRules", example = """
			{"seen": 4}""")
	record Restoration(@Nullable @Schema(description = "The version that was in use when you decided",
			requiredMode = Schema.RequiredMode.REQUIRED) Integer seen) {
	}
}
