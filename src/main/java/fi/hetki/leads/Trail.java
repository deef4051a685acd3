package fi.hetki.leads;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what happened to the leads, line by line, and tells of each line as it is written. */
@Component
class Trail {

	private final LeadEntries entries;

	private final ApplicationEventPublisher events;

	Trail(LeadEntries entries, ApplicationEventPublisher events) {
		this.entries = entries;
		this.events = events;
	}

	/** The lead is written before what is told of it: two who change it at once meet at its row, and nowhere else. */
	void write(LeadEntry line) {
		this.entries.saveAndFlush(line);
		this.events.publishEvent(new EntryWritten(line.id(), line.leadId(), line.kind(), line.by(), line.about(), line.at()));
	}

	/** Saying the same twice is saying it once. */
	void writeOnce(LeadEntry line) {
		if (this.entries.findByLeadIdOrderByAtTimeAscIdAsc(line.leadId()).stream().noneMatch(line::saysTheSame)) {
			write(line);
		}
	}
}
