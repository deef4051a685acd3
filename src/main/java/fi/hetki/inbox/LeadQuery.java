package fi.hetki.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A question with its values. */
record LeadQuery(List<UUID> teams, LeadFilter filter, Conditions where) {

	LeadOrder order() {
		return this.filter.order();
	}

	String part() {
		return LeadFinder.part(this.filter);
	}

	/** One person's leads are few enough to be read in one go; else a beginning for each team. */
	String keys(int most) {
		boolean one = this.filter.view() == LeadFilter.View.MINE || this.filter.assignee() != null
				|| (this.filter.view() == LeadFilter.View.CLOSED && this.filter.noticed() != null);
		List<String> parts = new ArrayList<>();
		if (one) {
			parts.add("select id, k from (" + keys("l.team_id in (:teams)", most) + ") theirs");
		}
		for (int i = 0; !one && i < this.teams.size(); i++) {
			parts.add("select id, k from (" + keys("l.team_id = :team" + i, most) + ") team" + i);
		}
		return String.join(" union all ", parts);
	}

	private String keys(String whose, int most) {
		return "select l.id, " + order().column() + " as k from lead l where " + whose + " and " + part() + " and " + this.where
				+ order().by(order().column(), "l.id") + " limit " + most;
	}

	Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>(this.where.values());
		values.put("teams", this.teams);
		for (int i = 0; i < this.teams.size(); i++) {
			values.put("team" + i, this.teams.get(i));
		}
		return values;
	}
}
