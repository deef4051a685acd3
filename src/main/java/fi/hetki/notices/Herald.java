package fi.hetki.notices;

import fi.hetki.leads.EntryWritten;
import fi.hetki.leads.Lead;
import fi.hetki.leads.Leads;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what happens to leads and writes down who is to hear of it, in the transaction of the act itself: there is no act
 * without its notices and no notice without its act. A line is written when the lead is changed already, so whose it is now
 * is what the act made of it.
 */
@Component
class Herald {

	/** What its author can take back for some seconds, by name like the rules. */
	private static final Set<String> ACTS = Set.of("TAKEN", "HANDED", "MOVED", "CLOSED", "REASSIGNED", "REROUTED", "MERGED");

	private static final Set<News> WHOSE = EnumSet.of(News.ASSIGNED, News.GONE);

	private final Leads leads;

	private final Notices notices;

	private final LastHeards heard;

	private final Outbox outbox;

	Herald(Leads leads, Notices notices, LastHeards heard, Outbox outbox) {
		this.leads = leads;
		this.notices = notices;
		this.heard = heard;
		this.outbox = outbox;
	}

	@EventListener
	void on(EntryWritten line) {
		Lead lead = this.leads.findById(line.leadId()).orElseThrow();
		LastHeard last = Optional.of(lead.id()).filter(it -> !line.isFirst()).flatMap(this.heard::findById).orElseGet(() -> new LastHeard(lead.id()));
		String kind = line.kind().name();
		if (kind.equals("UNDONE")) {
			takeBack(last.latestAct());
		}
		else if (kind.equals("PARTED")) {
			this.notices.notMerged(lead.id(), line.at());
		}
		else {
			tell(line, lead, last.holder());
		}
		last.hear(lead.assigneeId(), ACTS.contains(kind) ? line.entryId() : null);
		this.heard.save(last);
	}

	private void takeBack(@Nullable UUID act) {
		if (act != null) {
			this.notices.takeBack(act);
		}
	}

	private void tell(EntryWritten line, Lead lead, @Nullable UUID before) {
		if (line.by() != null) {
			this.notices.readAbout(line.by(), lead.id(), line.at());
		}
		Happening happening = new Happening(line.kind().name(), line.by(), line.about(), lead.assigneeId(), before, lead.noticedBy(), line.mentioned(),
				() -> Set.copyOf(this.notices.managers(lead.siteId(), lead.teamId())));
		Map<UUID, News> hearers = Rules.hearers(happening);
		hearers.forEach((person, news) -> {
			if (WHOSE.contains(news) && !line.isFirst()) {
				this.notices.overtake(person, lead.id(), WHOSE, line.at());
			}
		});
		List<Notice> told = hearers.entrySet().stream().map(it -> new Notice(it.getKey(), it.getValue(), line)).toList();
		this.notices.saveAll(told);
		told.forEach(this.outbox::post);
	}
}
