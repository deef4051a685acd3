package fi.hetki.routing;

import fi.hetki.customers.Customer;
import fi.hetki.moments.Channel;
import fi.hetki.moments.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One lead through thirty rules to one of ten people, with the reasons that its page tells; no database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = { "-Xmx1g", "-XX:ActiveProcessorCount=1" })
public class RoutingBenchmark {

	private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

	private final Rulebook book = ReplayBench.book(1);

	private final Roll roll = ReplayBench.roll();

	private final Turntable table = new Table();

	private final Facts facts = new Facts(new UUID(1, 1), new UUID(4, 1), new UUID(2, 3), "Tyres", Customer.Kind.CONSUMER, "fi", null,
			Stage.READY, "Asiakas sanoi, että jarrut vinkuvat aamuisin ja lomareissu on edessä ensi viikolla.", BigDecimal.valueOf(1499),
			Channel.PHONE, NOW.atZone(ZoneId.of("Europe/Helsinki")));

	@Benchmark
	public Object dispatch() {
		return new Dispatch(this.book, this.table).send(this.facts, false);
	}

	private final class Table implements Turntable {

		@Override
		public Optional<UUID> next(UUID team, @Nullable UUID owner, @Nullable UUID except, List<Reason> reasons) {
			List<Standing> standings = new ArrayList<>();
			RoutingBenchmark.this.roll.of(team).forEach(it -> standings.add(RoutingBenchmark.this.roll.standing(it, NOW, 3, Mark.NONE)));
			Roster roster = RoutingBenchmark.this.roll.roster(team);
			return Optional.ofNullable(new Round(roster.kind(), roster.whenClosed(), NOW).choose(standings, owner, reasons).chosen());
		}

		@Override
		public boolean give(UUID person, List<Reason> reasons) {
			return false;
		}

		@Override
		public Optional<UUID> teamOf(UUID person) {
			return Optional.empty();
		}

		@Override
		public boolean isTeam(UUID team) {
			return true;
		}
	}
}
