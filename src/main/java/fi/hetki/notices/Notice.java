package fi.hetki.notices;

import fi.hetki.leads.EntryWritten;
import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that one person is to hear about one lead. */
@Entity
class Notice extends Entry {

	/** Ten seconds in which an act can be taken back, and the way of a press at the last moment. */
	static final Duration SHOWN_AFTER = Duration.ofSeconds(16);

	private UUID personId;

	private UUID leadId;

	private UUID entryId;

	@Enumerated(EnumType.STRING)
	private News news;

	private @Nullable UUID byPerson;

	/** Whether she hears it as the one who noticed: of her own need she may always read. */
	private boolean noticed;

	private Instant atTime;

	private Instant shownFrom;

	private @Nullable Instant readAt;

	protected Notice() {
	}

	Notice(UUID person, News news, EntryWritten line) {
		this.personId = person;
		this.leadId = line.leadId();
		this.entryId = line.entryId();
		this.news = news;
		this.byPerson = line.by();
		this.noticed = news.forWhoeverNoticed();
		this.atTime = line.at();
		this.shownFrom = line.at().plus(SHOWN_AFTER);
	}

	UUID personId() {
		return this.personId;
	}

	News news() {
		return this.news;
	}

	Instant shownFrom() {
		return this.shownFrom;
	}

	boolean isRead() {
		return this.readAt != null;
	}
}
