package fi.hetki.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens sites, lets new people in and looks after people's own settings. */
@Service
@Transactional
public class Reception {

	private static final int USUAL_CAP = 40;

	private final People people;

	private final Sites sites;

	private final Teams teams;

	private final Absences absences;

	Reception(People people, Sites sites, Teams teams, Absences absences) {
		this.people = people;
		this.sites = sites;
		this.teams = teams;
		this.absences = absences;
	}

	public void speak(UUID person, String language) {
		this.people.findById(person).orElseThrow().speaks(language);
	}

	public void prefer(UUID person, @Nullable String theme) {
		this.people.findById(person).orElseThrow().prefers(theme);
	}

	/** True until somebody can sign in as an admin. */
	@Transactional(readOnly = true)
	public boolean waitsForFirstAdmin() {
		return !this.people.anAdminCanSignIn();
	}

	/**
	 * @param key the short name by which data files and the API know the site
	 * @param opening as {@link OpeningHours} reads it
	 */
	public Site openSite(String key, String name, String industry, @Nullable String city, ZoneId zone, String opening) {
		return this.sites.save(new Site(key, name, industry, city, zone, opening));
	}

	/**
	 * @param key the short name of the team, unique at its site
	 */
	public Team openTeam(UUID siteId, String key, Names name) {
		return this.teams.save(new Team(siteId, key, name));
	}

	public Person welcome(Newcomer newcomer) {
		return welcome(Entry.newId(), newcomer);
	}

	Person welcome(UUID id, Newcomer newcomer) {
		return this.people.save(newcomer.person(id));
	}

	/** From the first to the last day, both away. */
	public void away(UUID person, LocalDate firstDay, LocalDate lastDay) {
		away(Entry.newId(), person, firstDay, lastDay);
	}

	void away(UUID key, UUID person, LocalDate firstDay, LocalDate lastDay) {
		if (!this.absences.existsById(key)) {
			this.absences.save(new Absence(key, person, firstDay, lastDay));
		}
	}

	/**
	 * The first admin of a new firm, or a new one where all admins are gone. She takes and manages leads as well: in a
	 * firm of one there is nobody else.
	 */
	Person welcomeFirstAdmin(OpenHouse house, String passwordHash, String language) {
		if (!waitsForFirstAdmin()) {
			throw new IllegalStateException("There is an admin already");
		}
		List<Site> open = this.sites.findAllByOrderByNameAscIdAsc();
		Site site = open.isEmpty() ? openSite(key(house.site()), house.site(), house.industry(), null,
				ZoneId.of("Europe/Helsinki"), "mon-fri 08:00-16:30") : open.get(0);
		List<Team> known = this.teams.findBySiteIdOrderByKey(site.id());
		Team team = known.isEmpty() ? openTeam(site.id(), "service",
				new Names("Asiakaspalvelu", "Kundservice", "Customer service")) : known.get(0);
		return welcome(new Newcomer(house.firstName(), house.lastName(), house.login(), house.email(),
				passwordHash, Role.ADMIN, "site_manager", site.id(), team.id(), language, true, USUAL_CAP,
				Set.of(site.id()), Set.of()));
	}

	/** "Autohuolto Järvi Oy" is known as "autohuolto-jarvi-oy". */
	static String key(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		String key = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return key.isEmpty() ? "site" : key.substring(0, Math.min(key.length(), 40)).replaceAll("-$", "");
	}
}
