package fi.hetki.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an admin writes about a person. */
record EditPerson(
		@NotNull(message = "{people.form.firstName.problem}") @Pattern(regexp = Text.LINE + "{1,80}", message = "{people.form.firstName.problem}") String firstName,
		@NotNull(message = "{people.form.lastName.problem}") @Pattern(regexp = Text.LINE + "{1,80}", message = "{people.form.lastName.problem}") String lastName,
		@NotNull(message = "{people.form.login.problem}") @Pattern(regexp = Text.LOGIN, message = "{people.form.login.problem}") String login,
		@Nullable @Pattern(regexp = Text.EMAIL, message = "{people.form.email.problem}") @Size(max = 200, message = "{people.form.email.problem}") String email,
		@NotNull(message = "{people.form.choose}") Role role,
		@NotNull(message = "{people.form.choose}") String job,
		@NotNull(message = "{people.form.choose}") UUID site, @Nullable UUID team,
		@NotNull(message = "{people.form.choose}") @Pattern(regexp = "fi|sv|en", message = "{people.form.choose}") String language,
		@Nullable Boolean takesLeads,
		@NotNull(message = "{people.form.cap.problem}") @Min(value = 0, message = "{people.form.cap.problem}") @Max(value = 999, message = "{people.form.cap.problem}") Integer openLeadCap,
		@Nullable Set<UUID> managedSites, @Nullable Set<UUID> managedTeams, @Nullable Integer version) {

	private static final int USUAL_CAP = 40;

	EditPerson {
		managedSites = (managedSites != null) ? managedSites : Set.of();
		managedTeams = (managedTeams != null) ? managedTeams : Set.of();
		takesLeads = (takesLeads != null) && takesLeads;
	}

	/** A new colleague is most likely one of ours who meets customers. */
	static EditPerson newcomerAt(UUID site, String language) {
		return new EditPerson("", "", "", null, Role.FRONTLINE, "", site, null, language, false, USUAL_CAP, null, null,
				0);
	}

	static EditPerson of(Person it) {
		return new EditPerson(it.firstName(), it.lastName(), it.login(), it.email(), it.role(), it.job(), it.siteId(),
				it.teamId(), it.language(), it.takesLeads(), it.openLeadCap(), it.managedSites(), it.managedTeams(),
				it.version());
	}

	Newcomer newcomer(String passwordHash) {
		return new Newcomer(this.firstName, this.lastName, this.login, this.email, passwordHash, this.role, this.job,
				this.site, this.team, this.language, this.takesLeads, this.openLeadCap, this.managedSites,
				this.managedTeams);
	}

	void writeTo(Person person) {
		person.isCalled(this.firstName, this.lastName);
		person.signsInAs(this.login);
		person.reachedAt(this.email);
		person.speaks(this.language);
		person.becomes(this.role, this.job, this.site);
		person.worksIn(this.team, this.takesLeads, this.openLeadCap);
		if (!person.managedSites().equals(this.managedSites) || !person.managedTeams().equals(this.managedTeams)) {
			person.manages(this.managedSites, this.managedTeams);
		}
	}
}
