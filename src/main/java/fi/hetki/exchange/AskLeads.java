package fi.hetki.exchange;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Offering;
import fi.hetki.leads.LeadFilter;
import fi.hetki.people.SignedIn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
		LeadFilter.View shown = reading.choice("view", this.view, List.of(LeadFilter.View.values()));
		return LeadFilter.of(shown, reading.text("q", this.q, 200), place, offering, null, after(reading));
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

	private @Nullable String after(Reading reading) {
		if (this.cursor != null) {
			try {
				String[] parts = this.cursor.split("~", 2);
				reading.time("cursor", Instant.parse(parts[0]));
				UUID.fromString(parts[parts.length - 1]);
			}
			catch (DateTimeParseException | IllegalArgumentException none) {
				reading.wrong("cursor", "exchange.leads.cursor");
			}
		}
		return this.cursor;
	}
}
