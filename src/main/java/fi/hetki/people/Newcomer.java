package fi.hetki.people;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who begins to work here.
 * @param passwordHash as the password encoder writes it; null for somebody who cannot sign in yet
 */
public record Newcomer(String firstName, String lastName, String login, @Nullable String email,
		@Nullable String passwordHash, Role role, String job, UUID siteId, @Nullable UUID teamId, String language,
		boolean takesLeads, int openLeadCap, Set<UUID> managedSites, Set<UUID> managedTeams) {

	Person person(UUID id) {
		Person person = new Person(id, this.login, this.firstName, this.lastName, this.role, this.job, this.siteId);
		person.reachedAt(this.email);
		person.speaks(this.language);
		person.worksIn(this.teamId, this.takesLeads, this.openLeadCap);
		person.manages(this.managedSites, this.managedTeams);
		if (this.passwordHash != null) {
			person.hasPassword(this.passwordHash);
		}
		return person;
	}
}
