package fi.hetki.rubric;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the answers of one moment take to become a score, and what is asked next time; no database. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = { "-Xmx1g", "-XX:ActiveProcessorCount=1" })
public class ScoringBenchmark {

	private final Rubric rubric = Rubric.v1();

	private final List<Given> answers = this.rubric.items().stream().limit(4).map(it -> Given.parse(it.key(), "3")).toList();

	@Benchmark
	public Object score() {
		return Score.of(this.rubric, this.answers, Map.of());
	}

	@Benchmark
	public Object holds() {
		return Holds.of(this.rubric, this.answers);
	}
}
