package fi.hetki.leads;

import fi.hetki.files.FileKind;
import fi.hetki.files.FileStore;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.Problems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written about a lead and attached to it. */
@Service
@Transactional
class NoteDesk {

	static final int MOST_FILES = 20;

	/** Who presses twice means one note; who calls in vain again in the afternoon writes another. */
	private static final Duration SAME = Duration.ofMinutes(10);

	private final LeadScope scope;

	private final Leads leads;

	private final LeadEntries entries;

	private final LeadAttachments attachments;

	private final Trail trail;

	private final PromiseDesk promises;

	private final Clock clock;

	NoteDesk(LeadScope scope, Leads leads, LeadEntries entries, LeadAttachments attachments, Trail trail, PromiseDesk promises, Clock clock) {
		this.scope = scope;
		this.leads = leads;
		this.entries = entries;
		this.attachments = attachments;
		this.trail = trail;
		this.promises = promises;
		this.clock = clock;
	}

	/**
	 * A note, a file or both. The same within ten minutes is said once, and a file that is attached already stays one.
	 * @param key what the form brought along: a note that has it is written already, whenever that was
	 * @param tell who is to hear of it though the text does not name her
	 * @param brought its bytes are in the file store already
	 * @throws Problems.Refused where somebody is named who does not see the lead, or there are too many files
	 */
	void write(UUID key, UUID id, SignedIn me, @Nullable String text, Collection<UUID> tell, @Nullable Brought brought) {
		Lead lead = locked(id, me);
		if (text != null && !this.entries.existsById(key)) {
			writeOnce(new LeadEntry(key, lead.id(), now(), me.id(), LeadEntry.Kind.NOTE).saying(text)
				.naming(Mentions.in(text, tell, this.scope.readers(lead))));
		}
		if (brought != null) {
			attach(lead, me, brought);
		}
		this.promises.seen(lead, me.id());
	}

	private void writeOnce(LeadEntry note) {
		Instant since = note.at().minus(SAME);
		if (this.entries.findByLeadIdInAndKindInOrderByAtTimeAscIdAsc(List.of(note.leadId()), Set.of(LeadEntry.Kind.NOTE))
			.stream()
			.noneMatch(it -> it.at().isAfter(since) && it.saysTheSame(note) && it.mentions().equals(note.mentions()))) {
			this.trail.write(note);
		}
	}

	private void attach(Lead lead, SignedIn me, Brought brought) {
		List<LeadAttachment> there = this.attachments.findByLeadIdInOrderByAddedAtAscIdAsc(List.of(lead.id()));
		if (there.stream().anyMatch(it -> it.sha256().equals(brought.kept().sha256()))) {
			return;
		}
		mustHaveRoom(there.size());
		this.attachments.save(new LeadAttachment(lead.id(), brought, me.id(), now()));
		this.trail.write(new LeadEntry(lead.id(), now(), me.id(), LeadEntry.Kind.ATTACHED).saying(brought.name()));
	}

	/**
	 * Before any bytes are kept.
	 * @throws Problems.Refused where there are too many files already
	 */
	@Transactional(readOnly = true)
	void mayAttach(UUID id, SignedIn me) {
		mustHaveRoom(this.attachments.findByLeadIdInOrderByAddedAtAscIdAsc(List.of(this.scope.lead(id, me).id())).size());
	}

	private static void mustHaveRoom(int there) {
		Problems problems = new Problems();
		if (there >= MOST_FILES) {
			problems.add("file", "leads.file.full", MOST_FILES);
		}
		problems.refuseIfAny();
	}

	/** Taking away what is gone already changes nothing; nobody but who added it and those who manage can. */
	void detach(UUID id, UUID attachment, SignedIn me) {
		Lead lead = locked(id, me);
		this.attachments.findByIdAndLeadIdIn(attachment, this.scope.withJoined(lead))
			.filter(it -> it.addedBy().equals(me.id()) || this.scope.manages(lead, me))
			.ifPresent(it -> {
				this.attachments.delete(it);
				this.trail.write(new LeadEntry(it.leadId(), now(), me.id(), LeadEntry.Kind.DETACHED).saying(it.name()));
			});
	}

	private Lead locked(UUID id, SignedIn me) {
		this.leads.lockAll(List.of(id));
		return this.scope.lead(id, me);
	}

	private Instant now() {
		return this.clock.instant();
	}

	/** A file that somebody brought, looked at and kept. */
	record Brought(String name, FileKind kind, FileStore.Kept kept) {
	}
}
