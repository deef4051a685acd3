package fi.hetki.running;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The application does not start as it is set up; all that is wrong is said at once. */
class Refused extends RuntimeException {

	private final List<Fault> faults;

	Refused(List<Fault> faults) {
		super(String.join(" ", faults.stream().map(Fault::what).toList()));
		this.faults = List.copyOf(faults);
	}

	List<Fault> faults() {
		return this.faults;
	}

	/**
	 * @param what is wrong with it, in one sentence
	 * @param change the line to change
	 */
	record Fault(String what, String change) {
	}

	/** Instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<Refused> {

		@Override
		protected FailureAnalysis analyze(Throwable failure, Refused refused) {
			return new FailureAnalysis("Hetki does not start like this:\n" + lines(refused.faults().stream().map(Fault::what).toList()),
					lines(refused.faults().stream().map(Fault::change).toList()) + "\nEvery setting is explained in docs/running.md.", refused);
		}

		private static String lines(List<String> all) {
			return "  - " + String.join("\n  - ", all);
		}
	}
}
