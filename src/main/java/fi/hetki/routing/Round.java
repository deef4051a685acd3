package fi.hetki.routing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whose turn it is. Knows no database, so the desk and the replay decide alike. */
final class Round {

	/** Nobody gets more than so many more than a colleague on one day, however empty her desk is. */
	static final int AHEAD = 2;

	private static final Comparator<Standing> BY_WAIT = Comparator.comparing(Standing::since)
		.thenComparing(Standing::number)
		.thenComparing(Standing::person);

	private final Roster.Kind kind;

	private final Roster.WhenClosed whenClosed;

	private final Instant now;

	Round(Roster.Kind kind, Roster.WhenClosed whenClosed, Instant now) {
		this.kind = kind;
		this.whenClosed = whenClosed;
		this.now = now;
	}

	/**
	 * @param chosen null where the lead has to wait in the queue
	 * @param turn whether that was a turn; what is somebody's anyway costs her none
	 * @param credits what is due to everybody afterwards, where turns are weighted
	 */
	record Choice(@Nullable UUID chosen, boolean turn, Map<UUID, Integer> credits) {
	}

	/**
	 * @param owner who looks after the customer, and goes first
	 * @param reasons receives one line for each person considered
	 */
	Choice choose(List<Standing> standings, @Nullable UUID owner, List<Reason> reasons) {
		standings.stream().filter(it -> it.hinder() != null).forEach(it -> reasons.add(it.because(String.valueOf(it.hinder()))));
		List<Standing> able = standings.stream().filter(Standing::eligible).toList();
		List<Standing> pool = pool(able, reasons);
		Standing hers = pool.stream().filter(it -> it.person().equals(owner)).findFirst().orElse(null);
		if (hers != null) {
			reasons.add(hers.because("account"));
			return new Choice(hers.person(), false, Map.of());
		}
		if (pool.isEmpty()) {
			return new Choice(null, false, Map.of());
		}
		Standing chosen = next(pool);
		String kind = this.kind.name();
		reasons.add(chosen.because("turn." + kind));
		pool.stream().filter(it -> it != chosen).forEach(it -> reasons.add(it.because(ahead(it, pool) ? "ahead" : "later." + kind)));
		return new Choice(chosen.person(), true, credits(pool, chosen));
	}

	/** Who is at work; else, where the team wants it so, who comes first. */
	private List<Standing> pool(List<Standing> able, List<Reason> reasons) {
		List<Standing> here = able.stream().filter(it -> !it.comes().isAfter(this.now)).toList();
		if (!here.isEmpty() || able.isEmpty()) {
			tellOthers(able, here::contains, "off", reasons);
			return here;
		}
		if (this.whenClosed == Roster.WhenClosed.QUEUE) {
			reasons.add(Reason.of("closed.QUEUE"));
			return here;
		}
		Instant first = able.stream().map(Standing::comes).min(Comparator.naturalOrder()).orElseThrow();
		reasons.add(Reason.of("closed.NEXT"));
		List<Standing> coming = able.stream().filter(it -> it.comes().equals(first)).toList();
		tellOthers(able, coming::contains, "comeslater", reasons);
		return coming;
	}

	private static void tellOthers(List<Standing> able, Predicate<Standing> chosen, String key, List<Reason> reasons) {
		able.stream().filter(chosen.negate()).forEach(it -> reasons.add(it.because(key)));
	}

	private Standing next(List<Standing> pool) {
		return switch (this.kind) {
			case LONGEST_WAIT -> pool.stream().min(BY_WAIT).orElseThrow();
			case WEIGHTED -> pool.stream()
				.min(Comparator.comparing((Standing it) -> -(it.credit() + it.weight())).thenComparing(BY_WAIT))
				.orElseThrow();
			case LEAST_OPEN -> pool.stream()
				.filter(it -> !ahead(it, pool))
				.min(Comparator.comparing(Standing::open).thenComparing(BY_WAIT))
				.orElseThrow();
		};
	}

	/** Somebody back from leave has an empty desk; the others' leads of a whole day shall not land on it. */
	private boolean ahead(Standing it, List<Standing> pool) {
		int least = pool.stream().mapToInt(Standing::today).min().orElse(0);
		return this.kind == Roster.Kind.LEAST_OPEN && it.today() >= least + AHEAD;
	}

	/** Smooth weighted round robin, as nginx does it: all gain their weight, the chosen one pays what all gained. */
	private Map<UUID, Integer> credits(List<Standing> pool, Standing chosen) {
		Map<UUID, Integer> credits = new HashMap<>();
		if (this.kind == Roster.Kind.WEIGHTED) {
			int all = pool.stream().mapToInt(Standing::weight).sum();
			pool.forEach(it -> credits.put(it.person(), it.credit() + it.weight() - ((it == chosen) ? all : 0)));
		}
		return credits;
	}
}
