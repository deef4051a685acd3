package fi.hetki.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of the routing by keys and logins. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RoutingRule", example = """
		{"id": "019a8f3e-7c00-7000-8000-0000000000b1", "when": {"service": ["site-w/brake-service"], "stage": ["ready"], "min": 500},
		 "to": {"kind": "team", "team": "site-w/service", "minutes": 60},
		 "sentence": "If the service is Brake service and … then give to the team Service"}""")
record RuleSheet(@Nullable @Schema(description = "Stays the same however often the rule is changed or moved; your own for a new one") String id,
		@Nullable When when, @Nullable To to, @Nullable @Schema(accessMode = Schema.AccessMode.READ_ONLY,
				description = "In your language") String sentence) {

	/** All of these have to be met; of each, any of the values will do. */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	@Schema(name = "RoutingConditions", example = """
			{"service": ["site-w/brake-service"], "stage": ["ready"], "min": 500}""")
	record When(@Nullable @Schema(description = "Keys of sites") List<String> site,
			@Nullable @Schema(description = "Site and key, as in site-w/brake-service") List<String> service,
			@Nullable @Schema(description = "English names of categories") List<String> category,
			@Nullable @Schema(description = "Kinds of customers") List<String> customer,
			@Nullable @Schema(description = "fi, sv, en") List<String> language,
			@Nullable @Schema(description = "Logins of those who look after the customer; * for anybody") List<String> account,
			@Nullable @Schema(description = "wondering, comparing, ready") List<String> stage,
			@Nullable @Schema(description = "Beginnings of words that the customer said") List<String> words,
			@Nullable @Schema(description = "The least price in euros") BigDecimal min,
			@Nullable @Schema(description = "The greatest price in euros") BigDecimal max,
			@Nullable @Schema(description = "As in a moment") List<String> channel,
			@Nullable @Schema(description = "monday to sunday") List<String> weekday,
			@Nullable @Schema(description = "By the clock of the site", example = "15:00") String from,
			@Nullable @Schema(description = "May lie after midnight", example = "18:00") String until) {

		static final When NOTHING = new When(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
	}

	/** Where it goes. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@Schema(name = "RoutingGoal", example = """
			{"kind": "person", "person": "aino", "fallback": "site-w/service", "minutes": 120}""")
	record To(@Nullable @Schema(allowableValues = { "service_team", "team", "person", "account", "manager" },
			requiredMode = Schema.RequiredMode.REQUIRED) String kind, @Nullable @Schema(description = "Site and key") String team,
			@Nullable @Schema(description = "Login") String person,
			@Nullable @Schema(description = "The team that takes it where the person cannot; that of the service where it is left out") String fallback,
			@Nullable @Schema(description = "Opening time within which the customer is answered; as usual where it is left out: "
					+ "60, 120, 240, 480, 960, 1440 or 2400") Integer minutes) {
	}
}
