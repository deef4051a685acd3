package fi.hetki.leads;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A late lead is silent until a person does something real with it; looking at it is not enough. */
@Component
class Silence {

	private final Leads leads;

	private final ResponseClock response;

	private final Clock clock;

	Silence(Leads leads, ResponseClock response, Clock clock) {
		this.leads = leads;
		this.response = response;
		this.clock = clock;
	}

	@EventListener
	void on(EntryWritten written) {
		if (written.by() != null && LeadEntry.Kind.REAL.contains(written.kind())) {
			this.leads.findById(written.leadId()).ifPresent(this::broken);
		}
	}

	void broken(Lead lead) {
		if (lead.countdown().alarm() == Countdown.Alarm.LATE) {
			lead.touched(this.response.silentAt(lead.siteId(), lead.contactedAt() != null, this.clock.instant()));
		}
	}
}
