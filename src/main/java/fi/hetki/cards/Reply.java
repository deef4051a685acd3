package fi.hetki.cards;

/** What a customer says to what we understood; texts under {@code cards.reply}. */
public enum Reply {

	CALL_ME("phone"), NOT_NOW("calendar"), NEVER("lock"), MISUNDERSTOOD("help-circle");

	private final String icon;

	Reply(String icon) {
		this.icon = icon;
	}

	public String icon() {
		return this.icon;
	}
}
