package fi.hetki.rubric;

import fi.hetki.statistics.Evidence;
import java.util.Collection;
import java.util.List;

/**
 * How far each kind of rater can be trusted: the defaults of docs/scoring.md section 7. A source that sees the same thing
 * again and again does not get sure of it without end.
 */
final class EyesTrust {

	private static final double USUAL_MEAN = 70;

	private static final double USUAL_BETWEEN = 11 * 11;

	private EyesTrust() {
	}

	static Evidence evidence(Source source, int moments, double mean) {
		return switch (source) {
			case SELF -> new Evidence(moments, mean, 7, 22, 22);
			case PEER -> new Evidence(moments, mean, 0, 20, 12.9);
			case MANAGER -> new Evidence(moments, mean, 0, 18, 10.6);
			case CUSTOMER -> new Evidence(moments, mean, 0, 25, 6);
		};
	}

	static Evidence.Together together(Collection<Evidence> sources) {
		return Evidence.together(USUAL_MEAN, USUAL_BETWEEN, List.copyOf(sources));
	}
}
