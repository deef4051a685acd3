package fi.hetki.matching;

import java.util.List;
import java.util.Map;
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

/** One note heard, from its letters to what is suggested, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 2, jvmArgsAppend = { "-Xmx1g", "-XX:ActiveProcessorCount=1" })
public class ListeningBenchmark {

	static final Map<String, String> NOTES = Map.of("fi", Notes.FINNISH, "sv", Notes.SWEDISH, "en", Notes.ENGLISH);

	@Param({ "fi", "sv", "en" })
	public String note;

	@Param({ "workshop", "thousand" })
	public String catalogue;

	private String text;

	private TriggerIndex index;

	@Setup
	public void prepare() {
		this.text = NOTES.get(this.note);
		this.index = TriggerIndex.of(wanted(this.catalogue));
	}

	static List<Wanted> wanted(String catalogue) {
		return catalogue.equals("thousand") ? BigCatalogue.services() : Corpus.CATALOGUES.get(catalogue);
	}

	@Benchmark
	public Object hear() {
		return this.index.hear(this.text, null);
	}
}
