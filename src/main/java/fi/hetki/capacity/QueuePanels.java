package fi.hetki.capacity;

import fi.hetki.catalogue.Outlook;
import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadPanel;
import fi.hetki.leads.Leads;
import fi.hetki.moments.Moment;
import fi.hetki.moments.MomentPanel;
import fi.hetki.people.Names;
import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Where a lead stands in the waiting list and when its turn comes, told to whoever noticed it and to whoever works it. */
final class QueuePanels {

	private QueuePanels() {
	}

	/**
	 * @param place from 1, the next to be called
	 * @param outlook when its turn comes
	 */
	record Place(Names service, int place, Outlook outlook) {

		/** None where the lead waits for no turn. */
		static Optional<Place> of(Lead lead, Forecast.Seen seen) {
			Load load = seen.loads().get(lead.offeringId());
			int at = (load != null) ? load.waiting().indexOf(lead.id()) : -1;
			return (load == null || at < 0) ? Optional.empty() : Optional.of(new Place(lead.offered().name(), at + 1,
					Load.outlook(load.pace(), load.taken() + at, seen.limits(), seen.days())));
		}
	}

	@Component
	static class OnMoment implements MomentPanel {

		private final Leads leads;

		private final Forecast forecast;

		OnMoment(Leads leads, Forecast forecast) {
			this.leads = leads;
			this.forecast = forecast;
		}

		@Override
		public int place() {
			return 31;
		}

		@Override
		public String fragment() {
			return "capacity/panels :: places";
		}

		@Override
		public void fill(Moment moment, SignedIn me, Model model) {
			List<Lead> open = this.leads.findByMomentIdOrderById(moment.id()).stream().filter(Lead::isOpen).toList();
			model.addAttribute("places", open.isEmpty() ? List.of()
					: open.stream().flatMap(it -> Place.of(it, this.forecast.at(moment.siteId())).stream()).toList());
		}
	}

	@Component
	static class OnLead implements LeadPanel {

		private final Forecast forecast;

		OnLead(Forecast forecast) {
			this.forecast = forecast;
		}

		@Override
		public String fragment() {
			return "capacity/panels :: lead";
		}

		@Override
		public void fill(Lead lead, SignedIn me, Model model) {
			Forecast.Seen seen = this.forecast.at(lead.siteId());
			@Nullable Load load = seen.loads().get(lead.offeringId());
			model.addAttribute("queued", Place.of(lead, seen).orElse(null));
			model.addAttribute("outlook", (load != null && lead.isOpen()) ? load.outlook() : null);
		}
	}
}
