package fi.hetki.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is to hear of what. A lead that changes hands is told of whatever the act was; all else is a line in the list. A new
 * kind of line needs a line here, or nobody hears of it.
 */
final class Rules {

	private static final List<Rule> ALL = List.of(
			new Rule("TAKEN", News.SEEN, Audience.NOTICER),
			new Rule("HANDED", News.SEEN, Audience.NOTICER),
			new Rule("MOVED", News.MOVED, Audience.NOTICER),
			new Rule("TOLD", News.TOLD, Audience.NOTICER),
			new Rule("CLOSED", News.CLOSED, Audience.NOTICER),
			new Rule("REOPENED", News.REOPENED, Audience.NOTICER),
			new Rule("RELEASED", News.GOES_ON, Audience.NOTICER),
			new Rule("PULLED", News.GOES_ON, Audience.NOTICER),
			new Rule("MERGED", News.MERGED, Audience.NOTICER),
			new Rule("JOINED", News.MERGED, Audience.NOTICER),
			new Rule("THANKED", News.THANKED, Audience.WORKING),
			new Rule("REPLIED", News.REPLIED, Audience.WORKING),
			new Rule("MISUNDERSTOOD", News.MISUNDERSTOOD, Audience.WORKING),
			new Rule("CALL_ME", News.CALL_ME, Audience.WORKING),
			new Rule("CALL_ME", News.ANSWERED, Audience.NOTICER),
			new Rule("LATER", News.LATER, Audience.WORKING),
			new Rule("LATER", News.ANSWERED, Audience.NOTICER),
			new Rule("LEAVE_ALONE", News.LEAVE_ALONE, Audience.WORKING),
			new Rule("LEAVE_ALONE", News.ANSWERED, Audience.NOTICER),
			new Rule("CORRECTED", News.CORRECTED, Audience.WORKING),
			new Rule("CORRECTED", News.ANSWERED, Audience.NOTICER),
			new Rule("PUT_RIGHT", News.PUT_RIGHT, Audience.WORKING),
			new Rule("NOTE", News.MENTIONED, Audience.NAMED),
			new Rule("WARNED", News.SOON, Audience.WORKING),
			new Rule("LATE", News.LATE, Audience.WORKING),
			new Rule("ESCALATED", News.ESCALATED, Audience.MANAGERS),
			new Rule("HELD", News.HELD, Audience.MANAGERS));

	/** Where it came to a desk, whether or not somebody there has it. */
	private static final Set<String> ARRIVALS = Set.of("ROUTED", "REROUTED", "REASSIGNED");

	private Rules() {
	}

	/** What each hears, the most personal where there is more than one; never whoever did it. */
	static Map<UUID, News> hearers(Happening it) {
		Map<UUID, News> found = new LinkedHashMap<>();
		if (it.changedHands() && it.holder() != null) {
			found.put(it.holder(), News.ASSIGNED);
		}
		if (it.changedHands() && it.before() != null) {
			found.putIfAbsent(it.before(), News.GONE);
		}
		if (it.holder() == null && (it.changedHands() || ARRIVALS.contains(it.kind()))) {
			it.managers().get().forEach(manager -> found.putIfAbsent(manager, News.NOBODY));
		}
		for (Rule rule : ALL) {
			if (rule.kind().equals(it.kind())) {
				rule.audience().of(it).forEach(hearer -> found.putIfAbsent(hearer, rule.news()));
			}
		}
		found.remove(it.by());
		return found;
	}

	private record Rule(String kind, News news, Audience audience) {
	}
}
