package fi.hetki.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an admin writes about a person. Everything is text, as it was sent: what does not fit its field comes back with a
 * sentence instead of being lost.
 */
record EditPerson(
		@NotNull(message = "{people.form.firstName.problem}") @Pattern(regexp = Text.LINE + "{1,80}", message = "{people.form.firstName.problem}") String firstName,
		@NotNull(message = "{people.form.lastName.problem}") @Pattern(regexp = Text.LINE + "{1,80}", message = "{people.form.lastName.problem}") String lastName,
		@NotNull(message = "{people.form.login.problem}") @Pattern(regexp = Text.LOGIN, message = "{people.form.login.problem}") String login,
		@Nullable @Pattern(regexp = Text.EMAIL, message = "{people.form.email.problem}") @Size(max = 200, message = "{people.form.email.problem}") String email,
		@NotNull(message = "{people.form.choose}") @Pattern(regexp = "FRONTLINE|MANAGER|ADMIN", message = "{people.form.choose}") String role,
		@NotNull(message = "{people.form.choose}") String job,
		@NotNull(message = "{people.form.choose}") @Pattern(regexp = Text.ID, message = "{people.form.choose}") String site,
		@Nullable @Pattern(regexp = Text.ID, message = "{people.form.choose}") String team,
		@NotNull(message = "{people.form.choose}") @Pattern(regexp = "fi|sv|en", message = "{people.form.choose}") String language,
		@Nullable String takesLeads,
		@NotNull(message = "{people.form.cap.problem}") @Pattern(regexp = "\\d{1,3}", message = "{people.form.cap.problem}") String openLeadCap,
		@Nullable Set<String> managedSites, @Nullable Set<String> managedTeams, @Nullable String version) {

	private static final String USUAL_CAP = "40";

	EditPerson {
		managedSites = (managedSites != null) ? managedSites : Set.of();
		managedTeams = (managedTeams != null) ? managedTeams : Set.of();
	}

	/** A new colleague is most likely one who meets customers. */
	static EditPerson newcomerAt(UUID site, String language) {
		return new EditPerson("", "", "", null, Role.FRONTLINE.name(), "", site.toString(), null, language, null,
				USUAL_CAP, null, null, "0");
	}

	static EditPerson of(Person it) {
		return new EditPerson(it.firstName(), it.lastName(), it.login(), it.email(), it.role().name(), it.job(),
				it.siteId().toString(), (it.teamId() != null) ? it.teamId().toString() : null, it.language(),
				it.takesLeads() ? "true" : null, Integer.toString(it.openLeadCap()), texts(it.managedSites()),
				texts(it.managedTeams()), Integer.toString(it.version()));
	}

	/** Valid only after the form was found to be without fault, as all below. */
	Newcomer newcomer(String passwordHash) {
		return new Newcomer(this.firstName, this.lastName, this.login, this.email, passwordHash,
				Role.valueOf(this.role), this.job, siteId(), teamId(), this.language, this.takesLeads != null, cap(),
				ids(this.managedSites), ids(this.managedTeams));
	}

	void writeTo(Person person) {
		person.isCalled(this.firstName, this.lastName);
		person.signsInAs(this.login);
		person.reachedAt(this.email);
		person.speaks(this.language);
		person.becomes(Role.valueOf(this.role), this.job, siteId());
		person.worksIn(teamId(), this.takesLeads != null, cap());
		Set<UUID> sites = ids(this.managedSites);
		Set<UUID> teams = ids(this.managedTeams);
		if (!person.managedSites().equals(sites) || !person.managedTeams().equals(teams)) {
			person.manages(sites, teams);
		}
	}

	UUID siteId() {
		return UUID.fromString(this.site);
	}

	@Nullable UUID teamId() {
		return (this.team != null) ? UUID.fromString(this.team) : null;
	}

	/** Whether she is all that already: then nothing has to be changed, whichever version was looked at. */
	boolean tells(Person person) {
		EditPerson now = of(person);
		return now.equals(new EditPerson(this.firstName, this.lastName, this.login, this.email, this.role, this.job, this.site, this.team, this.language,
				this.takesLeads, this.openLeadCap, this.managedSites, this.managedTeams, now.version));
	}

	boolean isOf(int version) {
		return Integer.toString(version).equals(this.version);
	}

	private int cap() {
		return Integer.parseInt(this.openLeadCap);
	}

	private static Set<String> texts(Set<UUID> ids) {
		return ids.stream().map(UUID::toString).collect(Collectors.toSet());
	}

	private static Set<UUID> ids(Set<String> texts) {
		return texts.stream().filter(it -> it.matches(Text.ID)).map(UUID::fromString).collect(Collectors.toSet());
	}
}
