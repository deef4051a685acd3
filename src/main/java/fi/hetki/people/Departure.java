package fi.hetki.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves, and what she has goes to others, all of it or nothing. */
@Service
@Transactional
class Departure {

	private final Personnel personnel;

	private final People people;

	private final List<Belongings> belongings;

	Departure(Personnel personnel, People people, List<Belongings> belongings) {
		this.personnel = personnel;
		this.people = people;
		this.belongings = belongings.stream().sorted(Comparator.comparingInt(Belongings::place)).toList();
	}

	/**
	 * Something she has.
	 * @param heir the colleague whom the admin has named for it; nobody where it goes the usual way
	 */
	record Thing(String kind, String title, String usual, List<Belongings.Line> lines, List<Person> heirs, @Nullable Person heir) {
	}

	/** @param chosen the colleague by kind, as it was sent */
	@Transactional(readOnly = true)
	List<Thing> of(Person person, Map<String, String> chosen, Locale locale) {
		return this.belongings.stream().map(it -> {
			List<Person> heirs = heirs(it, person);
			return new Thing(it.kind(), it.title(), it.usual(), it.of(person, locale), heirs, named(heirs, chosen.get(it.kind())).orElse(null));
		}).filter(it -> !it.lines().isEmpty()).toList();
	}

	/**
	 * Saying it again changes nothing.
	 * @throws Refusal where she is the last admin, or somebody was named who cannot take it any more
	 */
	void leave(UUID id, Map<String, String> chosen, SignedIn by) {
		// The admins before all else, as everywhere: who leaves at the same time waits here.
		this.people.admins();
		Person person = this.people.leaving(id).orElseThrow();
		if (!person.worksHere()) {
			return;
		}
		Map<Belongings, Person> heirs = new HashMap<>();
		for (Belongings it : this.belongings) {
			String login = chosen.get(it.kind());
			if (login != null && !login.isBlank()) {
				heirs.put(it, named(heirs(it, person), login).filter(one -> this.people.staying(one.id()).isPresent())
					.orElseThrow(() -> new Refusal(it.kind(), "people.leaving.heir.gone")));
			}
		}
		this.belongings.stream().filter(heirs::containsKey).forEach(it -> it.handOver(person, heirs.get(it), by));
		this.personnel.depart(id);
	}

	private static List<Person> heirs(Belongings it, Person person) {
		return it.heirs(person).stream().filter(one -> one.worksHere() && !one.equals(person)).toList();
	}

	private static Optional<Person> named(List<Person> heirs, @Nullable String id) {
		return heirs.stream().filter(it -> it.id().toString().equals(id)).findFirst();
	}
}
