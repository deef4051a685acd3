package fi.hetki.leads;

import fi.hetki.matching.MomentReaders;
import fi.hetki.people.SignedIn;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who sees a lead sees the words that it came from. */
@Component
class LeadReaders implements MomentReaders {

	private final Leads leads;

	private final LeadScope scope;

	LeadReaders(Leads leads, LeadScope scope) {
		this.leads = leads;
		this.scope = scope;
	}

	@Override
	public Set<UUID> readable(Collection<UUID> moments, SignedIn me) {
		Set<UUID> teams = this.scope.teams(me);
		return (teams.isEmpty() || moments.isEmpty()) ? Set.of() : this.leads.momentsIn(teams, moments);
	}
}
