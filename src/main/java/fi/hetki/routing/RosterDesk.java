package fi.hetki.routing;

import fi.hetki.people.People;
import fi.hetki.people.Person;
import fi.hetki.people.Sites;
import fi.hetki.people.Teams;
import fi.hetki.shell.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How teams share their leads, and on which terms somebody takes them from today on. Saying the same again changes nothing. */
@Service
@Transactional
public class RosterDesk {

	private final Rota rota;

	private final Rosters rosters;

	private final Seats seats;

	private final Sites sites;

	private final Teams teams;

	private final People people;

	private final Clock clock;

	RosterDesk(Rota rota, Rosters rosters, Seats seats, Sites sites, Teams teams, People people, Clock clock) {
		this.rota = rota;
		this.rosters = rosters;
		this.seats = seats;
		this.sites = sites;
		this.teams = teams;
		this.people = people;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Roster of(UUID team) {
		return this.rosters.findByTeamId(team).orElseGet(() -> new Roster(team));
	}

	/** Where everybody stands who takes leads for the team. */
	@Transactional(readOnly = true)
	public List<Standing> standings(UUID team) {
		return this.rota.standings(team);
	}

	@Transactional(readOnly = true)
	public EditSeat terms(UUID person) {
		return EditSeat.of(latest(person));
	}

	public void shares(UUID team, Roster.Kind kind, Roster.WhenClosed closed) {
		this.teams.lockAll(List.of(team)).stream().findFirst().orElseThrow(NotHere::new);
		this.rosters.save(of(team).shares(kind, closed));
	}

	/** Somebody who takes leads for a team. */
	@Transactional(readOnly = true)
	public Person taker(UUID person) {
		return this.people.findById(person).filter(it -> it.worksHere() && it.takesLeads() && it.teamId() != null).orElseThrow(NotHere::new);
	}

	/**
	 * @throws fi.hetki.shell.Problems.Refused with a sentence for each field that has to be mended
	 * @throws OptimisticLockingFailureException where somebody else was faster
	 */
	public void sits(UUID id, EditSeat form) {
		Person person = taker(id);
		form.problems().refuseIfAny();
		Seat latest = latest(id);
		if (!form.sees(latest)) {
			throw new OptimisticLockingFailureException("Somebody else has changed the terms");
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.sites.findById(person.siteId()).orElseThrow().zone());
		Seat seat = this.seats.findByPersonIdAndFromDay(id, today).orElseGet(() -> new Seat(id, today));
		try {
			this.seats.saveAndFlush(seat.on(form.hours(), form.weightNumber(), form.cap()));
		}
		catch (DataIntegrityViolationException twice) {
			throw new OptimisticLockingFailureException("Two began at once", twice);
		}
	}

	/** All of a team at once, or nothing. */
	public void put(UUID team, Roster.Kind kind, Roster.WhenClosed closed, Map<UUID, EditSeat> terms) {
		shares(team, kind, closed);
		terms.forEach((person, form) -> {
			if (!form.says(latest(person))) {
				sits(person, form);
			}
		});
	}

	private @Nullable Seat latest(UUID id) {
		List<Seat> all = this.seats.findByPersonIdInOrderByFromDay(List.of(id));
		return all.isEmpty() ? null : all.get(all.size() - 1);
	}
}
