package fi.hetki.exchange;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.routing.EditSeat;
import fi.hetki.routing.Roster;
import fi.hetki.routing.RosterDesk;
import fi.hetki.routing.Standing;
import fi.hetki.shell.NotHere;
import fi.hetki.shell.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

@Api
@Tag(name = "Routing")
class ApiRotaController {

	private final RosterDesk desk;

	private final Workplaces workplaces;

	private final People people;

	ApiRotaController(RosterDesk desk, Workplaces workplaces, People people) {
		this.desk = desk;
		this.workplaces = workplaces;
		this.people = people;
	}

	@GetMapping("/routing/teams/{site}/{key}/rota")
	@Operation(operationId = "readRota", summary = "Read how a team shares its leads, and on which terms its people take them")
	RotaSheet show(@PathVariable String site, @PathVariable String key) {
		return sheet(team(site, key));
	}

	@PutMapping("/routing/teams/{site}/{key}/rota")
	@Operation(operationId = "putRota", summary = "Say how a team shares its leads, and the terms of its people from today on",
			description = "All of it or nothing. The same again changes nothing. Where somebody was faster, the 409 says what is `stored` now.")
	RotaSheet update(@PathVariable String site, @PathVariable String key, @RequestBody RotaSheet sent) {
		UUID team = team(site, key);
		Reading reading = new Reading();
		reading.needs("kind", sent.kind());
		reading.needs("whenClosed", sent.whenClosed());
		Roster.Kind kind = reading.choice("kind", sent.kind(), List.of(Roster.Kind.values()));
		Roster.WhenClosed closed = reading.choice("whenClosed", sent.whenClosed(), List.of(Roster.WhenClosed.values()));
		Map<UUID, EditSeat> terms = terms(team, (sent.seats() != null) ? sent.seats() : List.of(), reading);
		reading.done();
		try {
			this.desk.put(team, Objects.requireNonNull(kind), Objects.requireNonNull(closed), terms);
		}
		catch (OptimisticLockingFailureException faster) {
			throw new Overtaken(sheet(team));
		}
		return sheet(team);
	}

	private Map<UUID, EditSeat> terms(UUID team, List<RotaSheet.Seat> seats, Reading reading) {
		Map<String, UUID> takers = people(team).values().stream().collect(Collectors.toMap(Person::login, Person::id));
		Map<UUID, EditSeat> terms = new LinkedHashMap<>();
		for (int i = 0; i < seats.size(); i++) {
			String at = "seats[" + i + "].";
			RotaSheet.Seat seat = seats.get(i);
			UUID person = (seat != null && seat.person() != null) ? takers.get(seat.person()) : null;
			if (person == null || seat == null) {
				reading.wrong(at + "person", "exchange.rota.person");
				continue;
			}
			EditSeat form = seat.form();
			Problems problems = form.problems();
			reading.also(problems, field -> at + field);
			terms.put(person, form);
		}
		return terms;
	}

	private RotaSheet sheet(UUID team) {
		Roster roster = this.desk.of(team);
		Map<UUID, Person> people = people(team);
		return new RotaSheet(Reading.word(roster.kind()), Reading.word(roster.whenClosed()), this.desk.standings(team)
			.stream()
			.map(it -> RotaSheet.Seat.of(this.desk.terms(it.person()), it, people.get(it.person()).login()))
			.toList());
	}

	private Map<UUID, Person> people(UUID team) {
		return this.people.findAllById(this.desk.standings(team).stream().map(Standing::person).toList())
			.stream()
			.collect(Collectors.toMap(Person::id, Function.identity()));
	}

	private UUID team(String site, String key) {
		UUID team = this.workplaces.team("key", site + "/" + key, new Reading());
		if (team == null) {
			throw new NotHere();
		}
		return team;
	}
}
