package fi.hetki.people;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person at the other end of a request, as fresh as the request itself. */
public record SignedIn(UUID id, String login, @Nullable String passwordHash, String firstName, String lastName,
		Role role, String job, UUID siteId, @Nullable UUID teamId, String siteName, String industry, ZoneId zone, String language,
		@Nullable String theme, boolean takesLeads, boolean worksHere, Set<UUID> managedSites,
		Set<UUID> managedTeams) implements UserDetails {

	static SignedIn of(Person person, Site site) {
		return new SignedIn(person.id(), person.login(), person.passwordHash(), person.firstName(), person.lastName(),
				person.role(), person.job(), site.id(), person.teamId(), site.name(), site.industry(), site.zone(), person.language(),
				person.theme(), person.takesLeads(), person.worksHere(), person.managedSites(),
				person.managedTeams());
	}

	public String name() {
		return this.firstName + " " + this.lastName;
	}

	public String initials() {
		return initials(name());
	}

	/** The first letters of the first and last word of a name, for the round picture. */
	public static String initials(String name) {
		String[] words = name.strip().split("\\s+");
		String first = words[0].isEmpty() ? "" : words[0].substring(0, words[0].offsetByCodePoints(0, 1));
		String last = words[words.length - 1];
		return (words.length > 1) ? first + last.substring(0, last.offsetByCodePoints(0, 1)) : first;
	}

	/** Another one as soon as the password is another one; says nothing of it. */
	public String passwordMark() {
		return Secrets.sha256(String.valueOf(this.passwordHash)).substring(0, 16);
	}

	public boolean is(Role role) {
		return this.role == role;
	}

	/** Whether there may be leads for this person to work. */
	public boolean worksLeads() {
		return this.takesLeads || this.role == Role.MANAGER;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + this.role));
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.login;
	}

	@Override
	public boolean isEnabled() {
		return this.worksHere && this.passwordHash != null;
	}

	/** Never writes the hash into a log. */
	@Override
	public String toString() {
		return this.login;
	}
}
