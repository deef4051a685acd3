package fi.hetki.matching;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The least that any engine would do with a note: find its words and their stems. What is slower here is the machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = { "-Xmx1g", "-XX:ActiveProcessorCount=1" })
public class FloorBenchmark {

	@Param({ "fi", "sv", "en" })
	public String note;

	private String text;

	private Floor floor;

	@Setup
	public void prepare() {
		this.text = ListeningBenchmark.NOTES.get(this.note);
		this.floor = new Floor(this.note);
	}

	@Benchmark
	public Object stems() {
		return this.floor.stems(this.text);
	}
}
