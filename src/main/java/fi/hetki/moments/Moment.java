package fi.hetki.moments;

import fi.hetki.people.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer said, and to whom. Complete without any sale. */
@Entity
public class Moment extends Entry {

	private UUID authorId;

	private UUID siteId;

	private @Nullable UUID customerId;

	@Column(length = 100_000)
	private @Nullable String words;

	@Column(length = 100_000)
	private @Nullable String note;

	private String language;

	@Enumerated(EnumType.STRING)
	private @Nullable Stage stage;

	@Enumerated(EnumType.STRING)
	private @Nullable Channel channel;

	@Embedded
	private @Nullable Permission permission;

	private @Nullable UUID placeId;

	@Embedded
	private @Nullable Effort effort;

	private @Nullable Instant openedAt;

	private Instant happenedAt;

	private Instant savedAt;

	private @Nullable Instant sharedAt;

	private String contentHash;

	protected Moment() {
	}

	Moment(LogMoment told, @Nullable UUID customerId, String language, Instant savedAt) {
		super(told.id());
		this.authorId = told.authorId();
		this.siteId = told.siteId();
		this.customerId = customerId;
		this.words = told.words();
		this.note = told.note();
		this.language = language;
		this.stage = told.stage();
		this.channel = told.channel();
		this.permission = told.permission();
		this.placeId = told.placeId();
		this.effort = told.effort();
		this.openedAt = told.openedAt();
		this.happenedAt = (told.happenedAt() != null) ? told.happenedAt() : savedAt;
		this.savedAt = savedAt;
		this.contentHash = told.fingerprint();
	}

	/** Lets those who work its leads see how the meeting went; until then nobody but the author does. */
	void share(Instant at) {
		this.sharedAt = (this.sharedAt != null) ? this.sharedAt : at;
	}

	void keepPrivate() {
		this.sharedAt = null;
	}

	/** The customer was asked afterwards. A no stays a no. */
	boolean permit(Permission.@Nullable By by) {
		Permission before = permission();
		boolean open = before.answer() == null || before.answer() == Permission.Answer.NOT_ASKED;
		if (open) {
			this.permission = new Permission(Permission.Answer.YES, before.who(), before.about(), (by != null) ? by : before.by());
		}
		return open;
	}

	/** The customer's own word counts more than what was written down for her. */
	boolean answered(Permission.Answer answer) {
		Permission before = permission();
		this.permission = new Permission(answer, before.who(), before.about(), before.by());
		return before.answer() != answer;
	}

	/** She was taken for somebody else. */
	void isAbout(UUID customer) {
		this.customerId = customer;
	}

	boolean tells(LogMoment told) {
		return this.contentHash.equals(told.fingerprint());
	}

	public UUID authorId() {
		return this.authorId;
	}

	public UUID siteId() {
		return this.siteId;
	}

	public @Nullable UUID customerId() {
		return this.customerId;
	}

	/** The customer's words; where there are none, the note. */
	public String said() {
		return (this.words != null) ? this.words : String.valueOf(this.note);
	}

	public @Nullable String words() {
		return this.words;
	}

	public @Nullable String note() {
		return this.note;
	}

	/** The language that the words turned out to be in. */
	public void spokenIn(String language) {
		this.language = language;
	}

	public String language() {
		return this.language;
	}

	public @Nullable Stage stage() {
		return this.stage;
	}

	public @Nullable Channel channel() {
		return this.channel;
	}

	public Permission permission() {
		return (this.permission != null) ? this.permission : Permission.NONE;
	}

	public Instant happenedAt() {
		return this.happenedAt;
	}

	public boolean shared() {
		return this.sharedAt != null;
	}

	/** Where its code hangs, if one opened the form. */
	public @Nullable UUID placeId() {
		return this.placeId;
	}

	public Effort effort() {
		return (this.effort != null) ? this.effort : Effort.UNKNOWN;
	}

	/** How long logging took; null where it is not known or was interrupted for more than ten minutes. */
	public @Nullable Duration tookToLog() {
		if (effort().seconds() != null) {
			return Duration.ofSeconds(effort().seconds());
		}
		Duration took = (this.openedAt != null) ? Duration.between(this.openedAt, this.happenedAt) : Duration.ZERO;
		return (took.toSeconds() < 1 || took.toMinutes() >= 10) ? null : took;
	}
}
