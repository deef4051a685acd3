package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.hetki.routing.Dispatch;
import fi.hetki.routing.Replayed;
import fi.hetki.routing.Rulebook;
import fi.hetki.routing.RoutingRule;
import fi.hetki.routing.World;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the draft would have done with the leads of the last weeks. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RoutingReplay", example = """
		{"id": "30-3-0", "days": 30, "done": true, "leads": 812, "changes": 41,
		 "before": {"most": 60, "median": 41, "peak": 12, "late": 90, "unrouted": 2, "held": 0},
		 "after": {"most": 52, "median": 40, "peak": 11, "late": 84, "unrouted": 2, "held": 0},
		 "teams": [{"name": "site-w/service", "before": 400, "after": 371}], "people": [{"name": "aino", "before": 60, "after": 52}],
		 "hits": [{"rule": "coffee", "leads": 29}],
		 "changed": [{"lead": "019a8f3e-7c00-7000-8000-0000000000d1", "teamBefore": "site-w/service", "personBefore": "aino",
		   "teamAfter": "site-w/sales"}]}""")
record ReplayAnswer(String id, int days, @Schema(description = "Ask again while it is not") boolean done, @Nullable Integer leads,
		@Nullable @Schema(description = "How many would have gone elsewhere") Integer changes, @Nullable Load before, @Nullable Load after,
		@Nullable List<Row> teams, @Nullable List<Row> people, @Nullable @Schema(description = "Rule by rule; 0 where it took none") List<Hit> hits,
		@Nullable @Schema(description = "The first of those that would have gone elsewhere") List<Changed> changed) {

	@Schema(name = "ReplayLoad", example = """
			{"most": 60, "median": 41, "peak": 12, "late": 90, "unrouted": 2, "held": 0}""")
	record Load(@Schema(description = "Leads that one person got") int most, @Schema(description = "Of those who got any") int median,
			@Schema(description = "The most open leads on one desk at once") int peak, int late, int unrouted, int held) {

		static Load of(Replayed.Load it) {
			return new Load(it.most(), it.median(), it.peak(), it.late(), it.unrouted(), it.held());
		}
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "ReplayRow", example = """
			{"name": "site-w/service", "before": 400, "after": 371}""")
	record Row(@Nullable @Schema(description = "Site and key of the team, or login") String name, int before, int after) {
	}

	@Schema(name = "ReplayHit", example = """
			{"rule": "coffee", "leads": 29}""")
	record Hit(String rule, int leads) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "ReplayChange", example = """
			{"lead": "019a8f3e-7c00-7000-8000-0000000000d1", "teamBefore": "site-w/service", "teamAfter": "site-w/sales"}""")
	record Changed(UUID lead, @Nullable String teamBefore, @Nullable String personBefore, @Nullable String teamAfter,
			@Nullable String personAfter) {
	}

	@Schema(name = "StartReplay", example = """
			{"days": 30}""")
	record Start(@Nullable @Schema(description = "30 or 90", requiredMode = Schema.RequiredMode.REQUIRED) Integer days) {
	}

	/** Why one lead would go where it would go. */
	@Schema(name = "RoutingTrace", example = """
			{"lead": "019a8f3e-7c00-7000-8000-0000000000d1", "days": 30,
			 "before": {"outcome": "go", "team": "site-w/service", "person": "aino", "reasons": ["No rule fits."]},
			 "after": {"outcome": "go", "rule": "coffee", "team": "site-w/sales", "reasons": ["Rule 1 fits."]}}""")
	record Trace(UUID lead, int days, @Schema(description = "By the rules in use") Way before, @Schema(description = "By the draft") Way after) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "RoutingWay", example = """
			{"outcome": "go", "team": "site-w/service", "person": "aino", "reasons": ["No rule fits."]}""")
	record Way(@Schema(allowableValues = { "go", "hold" }) String outcome, @Nullable String rule, @Nullable String team,
			@Nullable String person, @Schema(description = "Rule by rule and person by person, in your language") List<String> reasons) {

		static Way of(Dispatch.Sent it, World world, MessageSource messages, Locale locale) {
			RuleKeys keys = new RuleKeys(world);
			return new Way(String.valueOf(Reading.word(it.outcome())), it.rule(), keys.key("team", it.team()), keys.key("person", it.person()),
					it.reasons().stream().map(why -> {
						String whom = (why.person() != null) ? world.person(why.person()) : world.team(it.team(), locale);
						return messages.getMessage("routing.reason." + why.key(), new Object[] { whom, why.detail() }, locale);
					}).toList());
		}
	}

	static ReplayAnswer playing(String id, int days) {
		return new ReplayAnswer(id, days, false, null, null, null, null, null, null, null, null);
	}

	static ReplayAnswer of(String id, int days, Replayed it, Rulebook draft, World world) {
		RuleKeys keys = new RuleKeys(world);
		return new ReplayAnswer(id, days, true, it.leads(), it.changes(), Load.of(it.before()), Load.of(it.after()),
				it.teams().stream().map(row -> new Row(keys.key("team", row.id()), row.before(), row.after())).toList(),
				it.people().stream().map(row -> new Row(keys.key("person", row.id()), row.before(), row.after())).toList(),
				draft.rules().stream().map(RoutingRule::id).map(rule -> new Hit(rule, it.hits().getOrDefault(rule, 0))).toList(),
				it.changed()
					.stream()
					.map(one -> new Changed(one.lead(), keys.key("team", one.teamBefore()), keys.key("person", one.personBefore()),
							keys.key("team", one.teamAfter()), keys.key("person", one.personAfter())))
					.toList());
	}
}
