package fi.hetki.exchange;

import fi.hetki.leads.Lead;
import fi.hetki.leads.LeadFilter;
import fi.hetki.leads.LeadInbox;
import fi.hetki.leads.LeadRow;
import fi.hetki.leads.LeadScope;
import fi.hetki.matching.Match;
import fi.hetki.matching.Matches;
import fi.hetki.people.SignedIn;
import fi.hetki.people.Site;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a program about the leads that its owner sees. */
@Component
@Transactional(readOnly = true)
class LeadTeller {

	private final LeadInbox inbox;

	private final LeadScope scope;

	private final Matches matches;

	private final Workplaces workplaces;

	LeadTeller(LeadInbox inbox, LeadScope scope, Matches matches, Workplaces workplaces) {
		this.inbox = inbox;
		this.scope = scope;
		this.matches = matches;
		this.workplaces = workplaces;
	}

	LeadAnswer.Page page(SignedIn me, LeadFilter filter, int most) {
		// One more than asked for tells whether there is a next page.
		List<LeadRow> rows = this.inbox.list(me, filter, most + 1);
		List<LeadRow> shown = rows.stream().limit(most).toList();
		Map<UUID, Site> sites = this.workplaces.byId(shown.stream().map(LeadRow::siteId).distinct().toList());
		return new LeadAnswer.Page(shown.stream().map(it -> LeadAnswer.of(it, sites.get(it.siteId()).key())).toList(),
				(rows.size() > most) ? filter.after(shown.get(most - 1)).after() : null);
	}

	/**
	 * @throws fi.hetki.shell.NotHere where there is no such lead, or it is none of hers
	 */
	LeadAnswer one(SignedIn me, UUID id) {
		Lead lead = this.scope.lead(id, me);
		Match match = this.matches.findById(lead.matchId()).orElseThrow();
		return LeadAnswer.of(this.inbox.one(me, id), this.workplaces.key(lead.siteId()))
			.with(Underlined.in(match.evidence()), lead.closure());
	}
}
