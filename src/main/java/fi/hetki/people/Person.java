package fi.hetki.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public class Person extends Entry implements Settled.Thing {

	/** What people do here; each has its text {@code people.job.*}. */
	public static final List<String> JOBS = List.of("mechanic", "service_adviser", "tyre_fitter", "body_tech", "desk",
			"site_manager", "sales_manager", "sales", "bookkeeper", "assistant", "payroll_clerk", "senior_accountant",
			"other");

	private String login;

	private @Nullable String email;

	private String firstName;

	private String lastName;

	private @Nullable String passwordHash;

	@Enumerated(EnumType.STRING)
	private Role role;

	private String job;

	private UUID siteId;

	private @Nullable UUID teamId;

	private String language;

	private @Nullable String theme;

	private boolean takesLeads;

	private int openLeadCap = 40;

	private @Nullable Instant leftAt;

	@ElementCollection
	@CollectionTable(name = "person_manages_site", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "site_id")
	private Set<UUID> managedSites = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "person_manages_team", joinColumns = @JoinColumn(name = "person_id"))
	@Column(name = "team_id")
	private Set<UUID> managedTeams = new HashSet<>();

	protected Person() {
	}

	public Person(String login, String firstName, String lastName, Role role, String job, UUID siteId) {
		this(newId(), login, firstName, lastName, role, job, siteId);
	}

	Person(UUID id, String login, String firstName, String lastName, Role role, String job, UUID siteId) {
		super(id);
		this.login = normalised(login);
		this.firstName = firstName;
		this.lastName = lastName;
		this.role = role;
		this.job = job;
		this.siteId = siteId;
		this.language = "fi";
	}

	/** People type their login in any case. */
	static String normalised(String login) {
		return login.strip().toLowerCase(Locale.ROOT);
	}

	public void reachedAt(@Nullable String email) {
		this.email = (email == null || email.isBlank()) ? null : normalised(email);
	}

	public void speaks(String language) {
		this.language = language;
	}

	public void prefers(@Nullable String theme) {
		this.theme = theme;
	}

	public void worksIn(@Nullable UUID teamId, boolean takesLeads, int openLeadCap) {
		this.teamId = teamId;
		this.takesLeads = takesLeads;
		this.openLeadCap = openLeadCap;
	}

	public void manages(Set<UUID> sites, Set<UUID> teams) {
		this.managedSites = new HashSet<>(sites);
		this.managedTeams = new HashSet<>(teams);
	}

	public void signsInAs(String login) {
		this.login = normalised(login);
	}

	public void isCalled(String firstName, String lastName) {
		this.firstName = firstName;
		this.lastName = lastName;
	}

	public void becomes(Role role, String job, UUID siteId) {
		this.role = role;
		this.job = job;
		this.siteId = siteId;
	}

	public void hasPassword(String hash) {
		this.passwordHash = hash;
	}

	/** Gone people keep their name on what they did; they can no longer sign in and get no leads. */
	public void leaves(Instant at) {
		this.leftAt = at;
		this.passwordHash = null;
	}

	public void returns() {
		this.leftAt = null;
	}

	public String login() {
		return this.login;
	}

	public @Nullable String email() {
		return this.email;
	}

	public String firstName() {
		return this.firstName;
	}

	public String lastName() {
		return this.lastName;
	}

	public String name() {
		return this.firstName + " " + this.lastName;
	}

	public @Nullable String passwordHash() {
		return this.passwordHash;
	}

	public Role role() {
		return this.role;
	}

	public String job() {
		return this.job;
	}

	public UUID siteId() {
		return this.siteId;
	}

	public @Nullable UUID teamId() {
		return this.teamId;
	}

	public String language() {
		return this.language;
	}

	public @Nullable String theme() {
		return this.theme;
	}

	public boolean takesLeads() {
		return this.takesLeads;
	}

	public int openLeadCap() {
		return this.openLeadCap;
	}

	public boolean worksHere() {
		return this.leftAt == null;
	}

	/** Null while she works here. */
	public @Nullable Instant leftAt() {
		return this.leftAt;
	}

	public Set<UUID> managedSites() {
		return Set.copyOf(this.managedSites);
	}

	public Set<UUID> managedTeams() {
		return Set.copyOf(this.managedTeams);
	}
}
