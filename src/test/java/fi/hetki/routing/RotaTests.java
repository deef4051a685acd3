package fi.hetki.routing;

import static fi.hetki.routing.Staff.NOW;
import static fi.hetki.routing.Staff.away;
import static fi.hetki.routing.Staff.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RotaTests {

	private final List<Reason> reasons = new ArrayList<>();

	@Test
	void whoHasWaitedLongestIsNext() {
		PlayedRota rota = shared(Roster.Kind.LONGEST_WAIT).with(1, 1, 40, null).with(2, 1, 40, null).rota();
		Staff staff = new Staff();
		assertThat(turns(rota, staff.team, 4)).containsExactly(person(1), person(2), person(1), person(2));
		assertThat(this.reasons).contains(Reason.about("turn.LONGEST_WAIT", person(1), "0/40"),
				Reason.about("later.LONGEST_WAIT", person(2), "0/40"));
	}

	/** As an import does it: all leads carry the same time, and one and the same person must not get them all. */
	@Test
	void turnsOfOneInstantGoRoundAsWell() {
		PlayedRota rota = shared(Roster.Kind.LONGEST_WAIT).with(1, 1, 400, null).with(2, 1, 400, null).with(3, 1, 400, null).rota();
		assertThat(turns(rota, new Staff().team, 300)).filteredOn(person(2)::equals).hasSize(100);
	}

	@Test
	void turnsByWeightAreSmooth() {
		PlayedRota rota = shared(Roster.Kind.WEIGHTED).with(1, 5, 400, null).with(2, 1, 400, null).with(3, 1, 400, null).rota();
		assertThat(turns(rota, new Staff().team, 7)).containsExactly(person(1), person(1), person(2), person(1), person(3), person(1), person(1));
	}

	@Test
	void theAbsentTheFullAndThoseWhoHadEnoughArePassedOver() {
		PlayedRota rota = shared(Roster.Kind.LEAST_OPEN).with(1, 1, 40, null, away("2026-11-16", "2026-11-17"))
			.with(2, 1, 0, null)
			.with(3, 1, 40, 0)
			.with(new Staff().team, 4, 1, 40, null, NOW)
			.rota();
		assertThat(next(rota)).isEmpty();
		assertThat(this.reasons).extracting(Reason::key).containsExactly("away", "full", "day", "left");
	}

	@Test
	void atNightTheOneWhoComesFirstGetsIt() {
		Staff staff = shared(Roster.Kind.LONGEST_WAIT).open("mon-fri 08:00-16:00").with(1, 1, 40, null).with(2, 1, 40, null);
		staff.works(2, LocalDate.parse("2026-01-01"), "mon-fri 06:00-14:00");
		PlayedRota rota = staff.rota();
		rota.goTo(Instant.parse("2026-11-17T20:00:00Z"));
		assertThat(next(rota)).contains(person(2));
		assertThat(this.reasons).extracting(Reason::key).containsExactly("closed.NEXT", "comeslater", "turn.LONGEST_WAIT");
	}

	@Test
	void atNightTheQueueKeepsItWhereTheTeamWantsItSo() {
		PlayedRota rota = new Staff().shares(Roster.Kind.LONGEST_WAIT, Roster.WhenClosed.QUEUE).open("mon-fri 08:00-16:00").with(1, 1, 40, null).rota();
		rota.goTo(Instant.parse("2026-11-17T20:00:00Z"));
		assertThat(next(rota)).isEmpty();
		assertThat(this.reasons).extracting(Reason::key).containsExactly("closed.QUEUE");
	}

	@Test
	void whoIsAwayTomorrowIsNotTheNextToCome() {
		PlayedRota rota = shared(Roster.Kind.LONGEST_WAIT).open("mon-fri 08:00-16:00").with(1, 1, 40, null, away("2026-11-18", "2026-11-20")).rota();
		rota.goTo(Instant.parse("2026-11-17T20:00:00Z"));
		assertThat(next(rota)).isEmpty();
		assertThat(this.reasons).extracting(Reason::key).containsExactly("away");
	}

	@Test
	void whoLooksAfterTheCustomerGoesFirstAndPaysNoTurn() {
		PlayedRota rota = shared(Roster.Kind.LONGEST_WAIT).with(1, 1, 40, null).with(2, 1, 40, null).rota();
		UUID team = new Staff().team;
		assertThat(rota.next(team, person(2), null, this.reasons)).contains(person(2));
		assertThat(turns(rota, team, 2)).containsExactly(person(1), person(2));
	}

	@Test
	void termsHoldFromTheirDayOn() {
		Staff staff = shared(Roster.Kind.LONGEST_WAIT).with(1, 1, 40, null).works(1, LocalDate.parse("2026-11-18"), "mon 08:00-09:00");
		PlayedRota rota = staff.rota();
		assertThat(next(rota)).contains(person(1));
		rota.goTo(NOW.plus(Duration.ofDays(1)));
		next(rota);
		assertThat(this.reasons).extracting(Reason::key).contains("closed.NEXT");
	}

	/** She was away for two weeks in which the others had fifty turns each; that is no debt to her. */
	@ParameterizedTest
	@EnumSource
	void whoComesBackFromLeaveIsNotFlooded(Roster.Kind kind) {
		PlayedRota rota = shared(kind).with(1, 1, 4000, null, away("2026-11-16", "2026-11-30"))
			.with(2, 1, 4000, null)
			.with(3, 1, 4000, null)
			.rota();
		for (int hour = 0; hour < 100; hour++) {
			rota.goTo(NOW.plus(Duration.ofHours(hour)));
			assertThat(next(rota)).get().isNotEqualTo(person(1));
		}
		rota.goTo(Instant.parse("2026-12-01T08:00:00Z"));
		assertThat(turns(rota, new Staff().team, 30)).filteredOn(person(1)::equals).hasSizeBetween(10, 10 + Round.AHEAD);
	}

	/** Random histories: nobody who cannot is ever chosen, nobody starves, and turns keep to the weights. */
	@ParameterizedTest
	@EnumSource
	void whateverHappensTheRotaIsFair(Roster.Kind kind) {
		for (int seed = 0; seed < 60; seed++) {
			history(kind, new Random(seed));
		}
	}

	private void history(Roster.Kind kind, Random random) {
		int people = 2 + random.nextInt(5);
		Staff staff = shared(kind);
		Map<UUID, Integer> weights = new HashMap<>();
		Map<UUID, Integer> daily = new HashMap<>();
		for (int i = 1; i <= people; i++) {
			int weight = 1 + random.nextInt(4);
			int most = 3 + random.nextInt(20);
			LocalDate away = LocalDate.parse("2026-11-17").plusDays(random.nextInt(20));
			staff.with(i, weight, 2 + random.nextInt(8), most, new Roll.Away(away, away.plusDays(random.nextInt(6))));
			weights.put(person(i), weight);
			daily.put(person(i), most);
		}
		staff.with(staff.team, 99, 1, 40, null, NOW);
		Roll roll = staff.roll();
		PlayedRota rota = staff.rota();
		Map<UUID, Integer> today = new HashMap<>();
		Map<UUID, Integer> starving = new HashMap<>();
		LocalDate day = LocalDate.MIN;
		Instant now = NOW;
		List<UUID> open = new ArrayList<>();
		for (int step = 0; step < 400; step++) {
			now = now.plus(Duration.ofMinutes(random.nextInt(120)));
			rota.goTo(now);
			LocalDate date = LocalDate.ofInstant(now, Staff.HELSINKI);
			if (!date.equals(day)) {
				today.clear();
				day = date;
			}
			// Others finish leads, and managers hand some over by hand, past the rota.
			while (!open.isEmpty() && random.nextInt(3) > 0) {
				rota.ends(open.remove(random.nextInt(open.size())));
			}
			if (random.nextInt(10) == 0) {
				UUID byHand = person(1 + random.nextInt(people));
				rota.opens(byHand);
				open.add(byHand);
			}
			List<UUID> able = new ArrayList<>();
			for (int i = 1; i <= people; i++) {
				Roll.Taker it = roll.takers().get(person(i));
				if (!it.awayOn(date) && rota.open(it.id()) < it.cap() && today.getOrDefault(it.id(), 0) < daily.get(it.id())) {
					able.add(it.id());
				}
			}
			Optional<UUID> chosen = rota.next(staff.team, null, null, new ArrayList<>());
			assertThat(chosen.isPresent()).isEqualTo(!able.isEmpty());
			if (chosen.isPresent()) {
				assertThat(able).contains(chosen.get());
				open.add(chosen.get());
				today.merge(chosen.get(), 1, Integer::sum);
				able.forEach(it -> starving.merge(it, 1, Integer::sum));
				starving.put(chosen.get(), 0);
				int all = weights.values().stream().mapToInt(Integer::intValue).sum();
				assertThat(starving.values()).as("nobody who could waits for ever").allMatch(it -> it <= 3 * Math.max(all, people * (Round.AHEAD + 1)));
			}
		}
	}

	@Test
	void turnsKeepToTheWeightsHoweverLeadsComeAndGo() {
		PlayedRota rota = shared(Roster.Kind.WEIGHTED).with(1, 3, 4000, null).with(2, 2, 4000, null).with(3, 1, 4000, null).rota();
		Random random = new Random(7);
		Map<UUID, Integer> turns = new HashMap<>();
		for (int i = 1; i <= 600; i++) {
			next(rota).ifPresent(it -> turns.merge(it, 1, Integer::sum));
			if (random.nextBoolean()) {
				rota.opens(person(1 + random.nextInt(3)));
			}
			for (int who = 1; who <= 3; who++) {
				assertThat(Math.abs(turns.getOrDefault(person(who), 0) - i * (4 - who) / 6.0)).isLessThanOrEqualTo(1.5);
			}
		}
	}

	private static Staff shared(Roster.Kind kind) {
		return new Staff().shares(kind, Roster.WhenClosed.NEXT);
	}

	private Optional<UUID> next(PlayedRota rota) {
		this.reasons.clear();
		return rota.next(new Staff().team, null, null, this.reasons);
	}

	private List<UUID> turns(PlayedRota rota, UUID team, int count) {
		List<UUID> turns = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rota.next(team, null, null, this.reasons).ifPresent(turns::add);
		}
		return turns;
	}
}
