package fi.hetki.leads;

import fi.hetki.files.FileKind;
import fi.hetki.files.FileName;
import fi.hetki.files.FileStore;
import fi.hetki.files.FileUse;
import fi.hetki.people.SignedIn;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Looks at the files that people bring to a lead, and brings them out again. */
@Component
class LeadFiles implements FileUse {

	/** What the form says, 10 MB. */
	static final int MOST_BYTES = 10 * 1024 * 1024;

	private static final Logger log = LoggerFactory.getLogger(LeadFiles.class);

	private final FileStore store;

	private final LeadAttachments attachments;

	private final LeadScope scope;

	LeadFiles(FileStore store, LeadAttachments attachments, LeadScope scope) {
		this.store = store;
		this.attachments = attachments;
		this.scope = scope;
	}

	/**
	 * Keeps the bytes; nobody refers to them yet.
	 * @throws Problems.Refused where it cannot be taken
	 */
	NoteDesk.Brought take(MultipartFile file) {
		Problems problems = new Problems();
		String name = FileName.clean(file.getOriginalFilename());
		if (file.isEmpty()) {
			problems.add("file", "leads.file.empty", name);
		}
		else if (file.getSize() > MOST_BYTES) {
			problems.add("file", "leads.file.large", name);
		}
		problems.refuseIfAny();
		NoteDesk.Brought brought = null;
		try {
			byte[] content = file.getBytes();
			FileKind kind = FileKind.of(content).orElse(null);
			if (kind != null) {
				brought = new NoteDesk.Brought(kind.nameOf(name), kind, this.store.put(new ByteArrayInputStream(content)));
			}
			else {
				problems.add("file", "leads.file.kind", name);
			}
		}
		catch (IOException full) {
			log.error("A file could not be kept", full);
			problems.add("file", "leads.file.failed", name);
		}
		problems.refuseIfAny();
		return Objects.requireNonNull(brought);
	}

	/** @param content null where the bytes are not there any more, though they should be */
	record Opened(LeadAttachment it, @Nullable InputStream content) {
	}

	/** @throws NotHere where there is none, or she does not see the lead */
	Opened open(UUID lead, UUID id, SignedIn me) {
		LeadAttachment found = this.attachments.findByIdAndLeadIdIn(id, this.scope.withJoined(this.scope.lead(lead, me))).orElseThrow(NotHere::new);
		try {
			return new Opened(found, this.store.open(found.sha256()));
		}
		catch (IOException missing) {
			log.error("The bytes of attachment {} are missing", id, missing);
			return new Opened(found, null);
		}
	}

	@Override
	public Set<String> referred(Collection<String> hashes) {
		return this.attachments.referred(hashes);
	}
}
