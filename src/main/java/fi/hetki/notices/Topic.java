package fi.hetki.notices;

import fi.hetki.people.SignedIn;
import java.util.List;
import java.util.stream.Stream;

/** What somebody can choose a way for; texts under {@code notices.topic}. */
public enum Topic {

	/** A lead comes to her desk, or leaves it. */
	MINE,
	/** What becomes of what she noticed. */
	NOTICED,
	/** Somebody answers her. */
	TALK,
	/** A note names her. */
	MENTIONED,
	/** An answer of hers is running late. */
	LATE,
	/** Leads of her team that nobody has, wait or lie too long. */
	TEAM;

	/** What somebody wants of her cannot wait; all the rest is told once a day. */
	Way usual() {
		return (this == MINE || this == MENTIONED) ? Way.AT_ONCE : Way.DIGEST;
	}

	static List<Topic> of(SignedIn me) {
		return Stream.of(values()).filter(it -> it == NOTICED || it == TALK || me.worksLeads()).toList();
	}
}
