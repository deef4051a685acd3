package fi.hetki.exchange;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.inbox.Horizon;
import fi.hetki.inbox.LeadFilter;
import fi.hetki.inbox.LeadOrder;
import fi.hetki.leads.LeadStage;
import fi.hetki.moments.Stage;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which leads a program asks for, as it stands in the address. */
record AskLeads(@Nullable @Parameter(schema = @Schema(type = "string", allowableValues = { "open", "mine", "untaken",
		"ready", "late", "paused", "waiting", "closed" }, defaultValue = "open")) String view,
		@Nullable @Parameter(description = "Beginnings of words, names, plates or services") String q,
		@Nullable @Parameter(description = "Key of a site") String site,
		@Nullable @Parameter(description = "Key of a service; with the site where two sites use the same key") String service,
		@Nullable @Parameter(description = "Login of whoever noticed") String noticed,
		@Nullable @Parameter(description = "Login of whoever looks after it") String assignee,
		@Nullable @Parameter(schema = @Schema(type = "string", allowableValues = { "new", "taken", "contacted", "offered" })) String stage,
		@Nullable @Parameter(schema = @Schema(type = "string", allowableValues = { "wondering", "comparing", "ready" })) String readiness,
		@Nullable @Parameter(description = "By the calendar of your site", schema = @Schema(type = "string", allowableValues = { "late",
				"today", "tomorrow", "this_week", "later" })) String due,
		@Nullable @Parameter(description = "Worth at least so many euros") BigDecimal min,
		@Nullable @Parameter(description = "Worth at most so many euros") BigDecimal max,
		@Nullable @Parameter(description = "Closed ones by when they were closed where it is left out",
				schema = @Schema(type = "string", allowableValues = { "due", "opened", "value", "customer" }, defaultValue = "due")) String sort,
		@Nullable @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "40")) Integer limit,
		@Nullable @Parameter(description = "What the page before gave as next") String cursor) {

	int most(Reading reading) {
		int most = (this.limit != null) ? this.limit : 40;
		if (most < 1 || most > 100) {
			reading.wrong("limit", "exchange.leads.limit");
		}
		return most;
	}

	LeadFilter filter(SignedIn me, Workplaces workplaces, Catalogue catalogue, Reading reading) {
		UUID place = workplaces.withLeads(me, this.site, reading);
		UUID offering = (this.service == null) ? null
				: offering(this.service, (place != null) ? List.of(place) : workplaces.sitesWithLeads(me), catalogue, reading);
		reading.number("min", this.min);
		reading.number("max", this.max);
		LeadFilter filter = new LeadFilter(reading.choice("view", this.view, List.of(LeadFilter.View.values())), reading.text("q", this.q, 200),
				place, offering, workplaces.person("noticed", this.noticed, reading), workplaces.person("assignee", this.assignee, reading),
				reading.choice("stage", this.stage, LeadStage.WORKED), reading.choice("readiness", this.readiness, List.of(Stage.values())),
				reading.choice("due", this.due, Horizon.CHOSEN), this.min, this.max, reading.choice("sort", this.sort, LeadOrder.CHOSEN), null,
				null, null, this.cursor);
		if (!filter.goesOn()) {
			reading.wrong("cursor", "exchange.leads.cursor");
		}
		return filter;
	}

	static @Nullable UUID offering(String key, Collection<UUID> places, Catalogue catalogue, Reading reading) {
		String asked = key.replace("\u0000", "");
		List<UUID> found = places.stream()
			.map(it -> catalogue.findBySiteIdAndKey(it, asked))
			.flatMap(Optional::stream)
			.map(Offering::id)
			.toList();
		if (found.size() != 1) {
			reading.wrong("service", found.isEmpty() ? "exchange.service.unknown" : "exchange.service.several");
		}
		return found.isEmpty() ? null : found.get(0);
	}
}
