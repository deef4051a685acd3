package fi.hetki.routing;

import fi.hetki.Report;
import fi.hetki.customers.Customer;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Stage;
import fi.hetki.people.OpeningHours;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** How fast 10,000 leads are played through thirty rules and twelve teams, with the rules in use and with a draft. */
public final class ReplayBench {

	private static final int LEADS = 10_000;

	private static final int DAYS = 90;

	private static final int TEAMS = 12;

	private static final int PEOPLE = 10;

	private static final int RULES = 30;

	private static final int RUNS = 11;

	private static final Instant FROM = Instant.parse("2026-08-01T00:00:00Z");

	private ReplayBench() {
	}

	public static void run(Report report) {
		Replay replay = new Replay(leads(), roll(), Map.of(), teams(), FROM, FROM.plus(Duration.ofDays(DAYS)));
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long[] nanos = new long[RUNS];
		long[] core = new long[RUNS];
		Replayed replayed = null;
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			long busy = threads.getCurrentThreadCpuTime();
			replayed = Replayed.of(replay, book(1), book(2));
			nanos[i] = System.nanoTime() - start;
			core[i] = threads.getCurrentThreadCpuTime() - busy;
		}
		Map<String, Double> figures = new LinkedHashMap<>(Report.spread(nanos));
		figures.put("leads", (double) ((replayed != null) ? replayed.leads() : 0));
		report.add("Replay", "10,000 leads, rules in use and draft", figures);
		report.add("Replay", "the same, time on the core", Report.spread(core));
	}

	private static java.util.Set<UUID> teams() {
		java.util.Set<UUID> teams = new java.util.HashSet<>();
		for (int i = 0; i < TEAMS; i++) {
			teams.add(new UUID(2, i));
		}
		return teams;
	}

	static Roll roll() {
		Map<UUID, Roll.Taker> takers = new LinkedHashMap<>();
		Map<UUID, Roster> rosters = new HashMap<>();
		UUID site = new UUID(1, 1);
		for (int team = 0; team < TEAMS; team++) {
			rosters.put(new UUID(2, team), new Roster(new UUID(2, team)).shares(Roster.Kind.values()[team % 3], Roster.WhenClosed.NEXT));
			for (int i = 0; i < PEOPLE; i++) {
				UUID id = new UUID(3, team * PEOPLE + i);
				LocalDate away = LocalDate.parse("2026-08-01").plusDays(i * 7L);
				takers.put(id, new Roll.Taker(id, "Person", new UUID(2, team), site, 40, null,
						List.of(new Roll.Terms(LocalDate.MIN, null, 1 + i % 3, 20)), List.of(new Roll.Away(away, away.plusDays(6)))));
			}
		}
		OpeningHours hours = OpeningHours.parse("mon-fri 08:00-16:30; sat 09:00-14:00");
		return new Roll(takers, Map.of(site, new Roll.Place(ZoneId.of("Europe/Helsinki"), hours, day -> false)), rosters);
	}

	static Rulebook book(int shift) {
		List<RoutingRule> rules = new ArrayList<>();
		for (int i = 0; i < RULES; i++) {
			rules.add(new RoutingRule("r" + i, List.of(new Condition(Field.STAGE, List.of(Stage.values()[(i + shift) % 3].name())),
					new Condition(Field.VALUE, List.of(Integer.toString(i * 50), Integer.toString(i * 50 + 49))),
					new Condition(Field.WORDS, List.of("jarru", "kiire"))),
					new Goal(Goal.Kind.TEAM, new UUID(2, (i + shift) % TEAMS), null, null, 120)));
		}
		return new Rulebook(rules, Goal.USUAL);
	}

	private static List<PastLead> leads() {
		Random random = new Random(1);
		List<PastLead> leads = new ArrayList<>();
		for (int i = 0; i < LEADS; i++) {
			Instant opened = FROM.plus(Duration.ofSeconds(DAYS * 86_400L * i / LEADS));
			int team = random.nextInt(TEAMS);
			leads.add(new PastLead(new UUID(7, i), new UUID(1, 1), new UUID(4, random.nextInt(100)), null, Customer.Kind.CONSUMER, "fi", null,
					Stage.values()[random.nextInt(3)], "Asiakas sanoi, että jarrut vinkuvat aamuisin ja lomareissu on edessä ensi viikolla.",
					BigDecimal.valueOf(random.nextInt(1500)), Channel.PHONE, opened, new UUID(2, team), new UUID(3, team * PEOPLE + random.nextInt(PEOPLE)),
					opened.plus(Duration.ofHours(random.nextInt(40))), opened.plus(Duration.ofDays(2 + random.nextInt(20))), Duration.ofHours(8)));
		}
		return leads;
	}
}
