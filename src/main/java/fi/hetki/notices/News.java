package fi.hetki.notices;

/** What somebody hears about a lead; texts under {@code notices.news}. */
public enum News {

	ASSIGNED(Topic.MINE, "inbox"), GONE(Topic.MINE, "arrow-right"),

	SEEN(Topic.NOTICED, "eye"), MOVED(Topic.NOTICED, "phone"), TOLD(Topic.NOTICED, "message-circle", true),
	CLOSED(Topic.NOTICED, "circle-check", true), REOPENED(Topic.NOTICED, "refresh", true), GOES_ON(Topic.NOTICED, "player-play"),
	MERGED(Topic.NOTICED, "copy", true),

	THANKED(Topic.TALK, "heart-handshake", true), REPLIED(Topic.TALK, "message-circle", true),
	MISUNDERSTOOD(Topic.TALK, "help-circle", true), MENTIONED(Topic.MENTIONED, "user", true),

	CALL_ME(Topic.MINE, "phone"), LATER(Topic.MINE, "calendar"), LEAVE_ALONE(Topic.MINE, "lock"), CORRECTED(Topic.MINE, "help-circle", true),
	PUT_RIGHT(Topic.MINE, "heart-handshake"), ANSWERED(Topic.NOTICED, "message-circle", true),

	SOON(Topic.LATE, "clock"), LATE(Topic.LATE, "alert-circle"),

	NOBODY(Topic.TEAM, "users"), HELD(Topic.TEAM, "lock"), ESCALATED(Topic.TEAM, "alert-triangle");

	private final Topic topic;

	private final String icon;

	/** Whether the page shows the sentence that was written with it. */
	private final boolean quotes;

	News(Topic topic, String icon) {
		this(topic, icon, false);
	}

	News(Topic topic, String icon, boolean quotes) {
		this.topic = topic;
		this.icon = icon;
		this.quotes = quotes;
	}

	public Topic topic() {
		return this.topic;
	}

	public String icon() {
		return this.icon;
	}

	public boolean quotes() {
		return this.quotes;
	}

	/** To whoever noticed it is about her own moment, and leads to its page. */
	boolean forWhoeverNoticed() {
		return this.topic == Topic.NOTICED;
	}
}
