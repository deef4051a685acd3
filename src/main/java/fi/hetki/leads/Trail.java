package fi.hetki.leads;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what happened to the leads, line by line, and tells of each line as it is written. */
@Component
class Trail {

	private final Leads leads;

	private final LeadEntries entries;

	private final ApplicationEventPublisher events;

	Trail(Leads leads, LeadEntries entries, ApplicationEventPublisher events) {
		this.leads = leads;
		this.entries = entries;
		this.events = events;
	}

	/** The lead is written, or at least locked, before what is told of it: two who work on it meet at its row and nowhere else. */
	void write(LeadEntry line) {
		this.leads.meetAt(line.leadId());
		write(line, null);
	}

	/** The first line of a lead that is opened in this transaction: nobody else knows of it yet. */
	void begin(Lead lead, LeadEntry line) {
		write(line, new EntryWritten.Opened(lead.siteId(), lead.offeringId()));
	}

	private void write(LeadEntry line, EntryWritten.@Nullable Opened opened) {
		this.entries.saveAndFlush(line);
		this.events.publishEvent(new EntryWritten(line.id(), line.leadId(), line.kind(), line.by(), line.about(), line.at(),
				line.mentions().stream().map(Mention::personId).collect(Collectors.toSet()), opened));
	}

	boolean endsWith(LeadEntry line) {
		return this.entries.findFirstByLeadIdOrderByAtTimeDescIdDesc(line.leadId()).filter(line::saysTheSame).isPresent();
	}

	/** Saying the same twice is saying it once. */
	void writeOnce(LeadEntry line) {
		if (this.entries.findByLeadIdOrderByAtTimeAscIdAsc(line.leadId()).stream().noneMatch(line::saysTheSame)) {
			write(line);
		}
	}
}
