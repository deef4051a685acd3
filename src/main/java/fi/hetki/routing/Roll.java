package fi.hetki.routing;

import fi.hetki.people.OpeningHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who takes leads where, and who is at work when: what the rota knows of people, on the days that it was asked for.
 * @param takers by person
 * @param places by site
 * @param rosters by team
 */
record Roll(Map<UUID, Taker> takers, Map<UUID, Place> places, Map<UUID, Roster> rosters) {

	/**
	 * Somebody who takes leads.
	 * @param seats the terms from their days on, the oldest first
	 */
	record Taker(UUID id, String name, @Nullable UUID team, UUID site, int cap, @Nullable Instant leftAt, List<Terms> seats,
			List<Away> away) {

		boolean awayOn(LocalDate day) {
			for (Away it : this.away) {
				if (!day.isBefore(it.first()) && !day.isAfter(it.last())) {
					return true;
				}
			}
			return false;
		}

		Terms termsOn(LocalDate day) {
			Terms found = Terms.USUAL;
			for (Terms it : this.seats) {
				found = it.from().isAfter(day) ? found : it;
			}
			return found;
		}

		/** The day on which she came back from her last absence; null where she has not been away. */
		@Nullable LocalDate backSince(LocalDate today) {
			LocalDate back = null;
			for (Away it : this.away) {
				LocalDate day = it.last().plusDays(1);
				back = (!day.isAfter(today) && (back == null || day.isAfter(back))) ? day : back;
			}
			return back;
		}
	}

	/** From the first to the last day, both away. */
	record Away(LocalDate first, LocalDate last) {
	}

	/** @param hours her own; null for those of the site */
	record Terms(LocalDate from, @Nullable OpeningHours hours, int weight, @Nullable Integer dailyCap) {

		static final Terms USUAL = new Terms(LocalDate.MIN, null, 1, null);
	}

	/** @param closed holidays, and what else is closed */
	record Place(ZoneId zone, OpeningHours hours, Predicate<LocalDate> closed) {

		LocalDate day(Instant at) {
			return LocalDate.ofInstant(at, this.zone);
		}
	}

	Roster roster(UUID team) {
		return this.rosters.getOrDefault(team, new Roster(team));
	}

	List<Taker> of(UUID team) {
		return this.takers.values().stream().filter(it -> team.equals(it.team())).toList();
	}

	/** Where she stands at that instant, with so many open leads. */
	Standing standing(Taker who, Instant at, long open, Mark mark) {
		Place place = place(who);
		LocalDate today = place.day(at);
		Terms terms = who.termsOn(today);
		Instant comes = hours(terms, place).nextOpening(at, place.zone());
		int given = mark.givenOn(today);
		LocalDate back = who.backSince(today);
		Instant returned = (back != null) ? back.atStartOfDay(place.zone()).toInstant() : Instant.EPOCH;
		Instant last = (mark.lastTurn() != null) ? mark.lastTurn() : Instant.EPOCH;
		boolean returning = mark.lastTurn() != null && returned.isAfter(last);
		String hinder = (who.leftAt() != null && !who.leftAt().isAfter(at)) ? Standing.LEFT
				: (who.awayOn(today) || who.awayOn(place.day(comes))) ? Standing.AWAY
				: (open >= who.cap()) ? Standing.FULL
				: (terms.dailyCap() != null && given >= terms.dailyCap()) ? Standing.DAY : null;
		return new Standing(who.id(), hinder, comes, returning ? returned : last, mark.number(), returning ? 0 : mark.credit(),
				given, terms.weight(), open, who.cap());
	}

	Place place(Taker who) {
		Place place = this.places.get(who.site());
		if (place == null) {
			throw new IllegalStateException("Everybody works somewhere");
		}
		return place;
	}

	private static OpeningHours hours(Terms terms, Place place) {
		return (terms.hours() != null) ? terms.hours().except(place.closed()) : place.hours();
	}
}
