package fi.hetki.backup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The application does not start, and one sentence says why and what to do. */
class NotStarted extends RuntimeException {

	NotStarted(String sentence) {
		super(sentence);
	}

	/** Instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<NotStarted> {

		@Override
		protected @Nullable FailureAnalysis analyze(Throwable failure, NotStarted why) {
			return new FailureAnalysis(why.getMessage(), null, why);
		}
	}
}
