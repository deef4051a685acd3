package fi.hetki.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the papers of everybody who works here: what they do, when they are away, and that they left. */
@Service
@Transactional
public class Personnel {

	private final People people;

	private final Absences absences;

	private final Sites sites;

	private final Teams teams;

	private final Reception reception;

	private final KeyRing keys;

	private final PasswordEncoder passwords;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Personnel(People people, Absences absences, Sites sites, Teams teams, Reception reception, KeyRing keys,
			PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
		this.people = people;
		this.absences = absences;
		this.sites = sites;
		this.teams = teams;
		this.reception = reception;
		this.keys = keys;
		this.passwords = passwords;
		this.events = events;
		this.clock = clock;
	}

	/** A person with the form as it would be filled in now, and the absences that are not over. */
	record File(Person person, EditPerson form, List<Absence> absences) {
	}

	@Transactional(readOnly = true)
	Optional<File> file(UUID id) {
		return this.people.findById(id)
			.map(person -> new File(person, EditPerson.of(person), this.absences
				.findByPersonIdAndLastDayGreaterThanEqualOrderByFirstDay(id, today(person))));
	}

	/** What is wrong with a form, whose fields are right one by one, beside what else there is. */
	@Transactional(readOnly = true)
	List<Refusal> objections(EditPerson form, UUID id) {
		List<Refusal> found = new ArrayList<>();
		if (this.people.existsByLoginAndIdNot(Person.normalised(form.login()), id)) {
			found.add(new Refusal("login", "people.form.login.taken"));
		}
		if (form.email() != null && this.people.existsByEmailAndIdNot(Person.normalised(form.email()), id)) {
			found.add(new Refusal("email", "people.form.email.taken"));
		}
		if (!Person.JOBS.contains(form.job())) {
			found.add(new Refusal("job", "people.form.choose"));
		}
		if (!this.sites.existsById(form.siteId())) {
			found.add(new Refusal("site", "people.form.choose"));
		}
		else if (form.teamId() != null && this.teams.findBySiteIdOrderByKey(form.siteId())
			.stream()
			.noneMatch(team -> team.id().equals(form.teamId()))) {
			found.add(new Refusal("team", "people.form.team.elsewhere"));
		}
		return found;
	}

	/** @return the first password; empty where somebody was hired under this key before */
	Optional<String> hire(UUID key, EditPerson form) {
		if (this.people.existsById(key)) {
			return Optional.empty();
		}
		String password = Secrets.password();
		this.reception.welcome(key, form.newcomer(this.passwords.encode(password)));
		return Optional.of(password);
	}

	/**
	 * @throws ChangedMeanwhile where the form was filled in from an older state
	 * @throws Refusal where the last admin would lose her role
	 */
	void change(UUID id, EditPerson form) {
		// The admins before the person: their rows are locked, and what is read after that stays true.
		List<Person> admins = this.people.admins();
		Person person = this.people.findById(id).orElseThrow();
		if (form.tells(person)) {
			return;
		}
		if (!form.isOf(person.version())) {
			throw new ChangedMeanwhile();
		}
		if (!form.role().equals(Role.ADMIN.name())) {
			anotherAdminStays(admins, person);
		}
		form.writeTo(person);
		this.people.save(person);
	}

	/**
	 * A password that nobody sees again.
	 * @param seen the version that the page showed; empty where it is another one, so that whoever presses twice gets one
	 */
	Optional<String> newPassword(UUID id, @Nullable Integer seen) {
		Person person = this.people.findById(id).filter(Person::worksHere).orElseThrow();
		return (seen == null || person.version() == seen) ? Optional.of(newPassword(person)) : Optional.empty();
	}

	private String newPassword(Person person) {
		String password = Secrets.password();
		person.hasPassword(this.passwords.encode(password));
		return password;
	}

	/**
	 * Somebody leaves, and what she had goes to others.
	 * @throws Refusal where she is the last admin
	 */
	public void depart(UUID id) {
		List<Person> admins = this.people.admins();
		Person person = this.people.leaving(id).orElseThrow();
		if (person.worksHere()) {
			anotherAdminStays(admins, person);
			person.leaves(this.clock.instant());
			this.keys.revokeAll(id);
			this.events.publishEvent(new PersonLeft(id));
		}
	}

	/** Back with a new password, since the old one went when she left; empty where she is back already. */
	Optional<String> comeBack(UUID id) {
		Person person = this.people.leaving(id).orElseThrow();
		if (person.worksHere()) {
			return Optional.empty();
		}
		person.returns();
		return Optional.of(newPassword(person));
	}

	public void away(UUID id, LocalDate firstDay, LocalDate lastDay) {
		this.reception.away(id, firstDay, lastDay);
	}

	void away(UUID key, UUID id, LocalDate firstDay, LocalDate lastDay) {
		this.reception.away(key, id, firstDay, lastDay);
	}

	/** Of an absence that has begun, the days that are over stay: what was decided on them can still be understood. */
	void notAway(UUID id, UUID absence) {
		this.absences.findById(absence).filter(it -> it.personId().equals(id)).ifPresent(it -> {
			LocalDate today = today(this.people.findById(id).orElseThrow());
			if (it.firstDay().isBefore(today)) {
				it.endsBefore(today);
			}
			else {
				this.absences.delete(it);
			}
		});
	}

	private void anotherAdminStays(List<Person> admins, Person person) {
		if (admins.contains(person) && admins.size() == 1) {
			throw new Refusal("role", "people.lastadmin");
		}
	}

	private LocalDate today(Person person) {
		return this.sites.findById(person.siteId())
			.map(site -> LocalDate.ofInstant(this.clock.instant(), site.zone()))
			.orElseThrow();
	}
}
