package fi.hetki.routing;

import fi.hetki.people.OpeningHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A workshop with people for tests, as the rota sees them. */
final class Staff {

	static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	/** A Tuesday at ten. */
	static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");

	final UUID site = new UUID(1, 1);

	final UUID team = new UUID(2, 1);

	private final Map<UUID, Roll.Taker> takers = new LinkedHashMap<>();

	private final Map<UUID, Roster> rosters = new HashMap<>();

	private OpeningHours hours = OpeningHours.parse("mon-sun 00:00-23:59");

	static UUID person(int number) {
		return new UUID(3, number);
	}

	Staff open(String hours) {
		this.hours = OpeningHours.parse(hours);
		return this;
	}

	Staff shares(Roster.Kind kind, Roster.WhenClosed closed) {
		this.rosters.put(this.team, new Roster(this.team).shares(kind, closed));
		return this;
	}

	Staff with(int number, int weight, int cap, Integer daily, Roll.Away... away) {
		return with(this.team, number, weight, cap, daily, null, away);
	}

	Staff with(UUID team, int number, int weight, int cap, Integer daily, Instant leftAt, Roll.Away... away) {
		this.takers.put(person(number), new Roll.Taker(person(number), "Person " + number, team, this.site, cap, leftAt,
				new ArrayList<>(List.of(new Roll.Terms(LocalDate.MIN, null, weight, daily))), List.of(away)));
		return this;
	}

	/** From a day on, her own hours. */
	Staff works(int number, LocalDate from, String hours) {
		this.takers.get(person(number)).seats().add(new Roll.Terms(from, OpeningHours.parse(hours), 1, null));
		return this;
	}

	Roll roll() {
		return new Roll(this.takers, Map.of(this.site, new Roll.Place(HELSINKI, this.hours, day -> false)), this.rosters);
	}

	PlayedRota rota() {
		PlayedRota rota = new PlayedRota(roll(), java.util.Set.of(this.team));
		rota.goTo(NOW);
		return rota;
	}

	static Roll.Away away(String first, String last) {
		return new Roll.Away(LocalDate.parse(first), LocalDate.parse(last));
	}
}
