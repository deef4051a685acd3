package fi.hetki.routing;

import fi.hetki.people.Absence;
import fi.hetki.people.Absences;
import fi.hetki.people.OpeningHours;
import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Settled;
import fi.hetki.people.Site;
import fi.hetki.people.SiteCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the roll from the papers of everybody. */
@Component
class Rolls {

	/** Leaves that ended longer ago have no part in whose turn it is. */
	private static final int REMEMBERED_DAYS = 120;

	private final People people;

	private final Absences absences;

	private final Seats seats;

	private final SiteCalendar calendar;

	private final Rosters rosters;

	private final Settled settled;

	Rolls(People people, Absences absences, Seats seats, SiteCalendar calendar, Rosters rosters, Settled settled) {
		this.people = people;
		this.absences = absences;
		this.seats = seats;
		this.calendar = calendar;
		this.rosters = rosters;
		this.settled = settled;
	}

	/** Of those who take the leads of a team. */
	Roll of(UUID team, LocalDate from) {
		return this.settled.keep(Roll.class, List.of(team, from), () -> of(this.people.takers(team), from));
	}

	/** @param from the first day that will be asked for */
	Roll of(Collection<People.Taker> people, LocalDate from) {
		List<UUID> ids = people.stream().map(People.Taker::id).toList();
		Map<UUID, List<Absence>> away = ids.isEmpty() ? Map.of()
				: this.absences.findByPersonIdInAndLastDayGreaterThanEqual(ids, from.minusDays(REMEMBERED_DAYS))
					.stream()
					.collect(Collectors.groupingBy(Absence::personId));
		Map<UUID, List<Seat>> seats = ids.isEmpty() ? Map.of()
				: this.seats.findByPersonIdInOrderByFromDay(ids).stream().collect(Collectors.groupingBy(Seat::personId));
		Map<UUID, Roll.Taker> takers = new LinkedHashMap<>();
		people.forEach(it -> takers.put(it.id(), new Roll.Taker(it.id(), it.name(), it.teamId(), it.siteId(), it.openLeadCap(),
				it.leftAt(), seats.getOrDefault(it.id(), List.of()).stream().map(Rolls::terms).toList(),
				away.getOrDefault(it.id(), List.of()).stream().map(each -> new Roll.Away(each.firstDay(), each.lastDay())).toList())));
		Set<UUID> places = people.stream().map(People.Taker::siteId).collect(Collectors.toSet());
		return new Roll(takers, places.stream().collect(Collectors.toMap(Function.identity(), it -> place(this.calendar.site(it)))),
				this.settled.keep(Roster.class, "all",
						() -> this.rosters.findAll().stream().collect(Collectors.toUnmodifiableMap(Roster::teamId, Function.identity()))));
	}

	/** Everybody who takes leads, or did before she left. */
	Roll ofAll(LocalDate from) {
		return of(this.people.everybody().stream().filter(Person::takesLeads).map(People.Taker::of).toList(), from);
	}

	private static Roll.Terms terms(Seat seat) {
		OpeningHours hours = (seat.hours() != null) ? OpeningHours.parse(seat.hours()) : null;
		return new Roll.Terms(seat.fromDay(), hours, seat.weight(), seat.dailyCap());
	}

	private Roll.Place place(Site site) {
		return new Roll.Place(site.zone(), this.calendar.hours(site), this.calendar.closed(site.id()));
	}
}
