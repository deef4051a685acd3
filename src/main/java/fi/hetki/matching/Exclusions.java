package fi.hetki.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the evidence once the words that mean something else are taken away. An exclusion takes the evidence that
 * stands on its own words ("the phone's battery"); where it shares no word with any, it rules out its whole sentence ("leasing").
 */
record Exclusions(List<Met> left, @Nullable Met excludedBy) {

	/** In its own words or another form of them; not by a likeness, a slip or a part of a compound. */
	private static final double SURE = 0.75;

	static Exclusions of(List<Word> text, List<Met> met) {
		if (!hasExclusion(met)) {
			return new Exclusions(met, null);
		}
		List<Met> evidence = met.stream().filter(it -> it.phrase().kind() != Saying.Kind.EXCLUSION).toList();
		Met by = null;
		for (Met exclusion : met) {
			if (exclusion.phrase().kind() == Saying.Kind.EXCLUSION && exclusion.whole() && exclusion.strength() >= SURE) {
				List<Met> left = without(exclusion, evidence, text);
				by = (left.size() < evidence.size()) ? exclusion : by;
				evidence = left;
			}
		}
		return new Exclusions(evidence, by);
	}

	private static boolean hasExclusion(List<Met> met) {
		for (Met it : met) {
			if (it.phrase().kind() == Saying.Kind.EXCLUSION) {
				return true;
			}
		}
		return false;
	}

	private static List<Met> without(Met exclusion, List<Met> evidence, List<Word> text) {
		List<Met> left = evidence.stream().filter(it -> !it.words().intersects(exclusion.words())).toList();
		if (left.size() < evidence.size()) {
			return left;
		}
		int sentence = text.get(exclusion.first()).sentence();
		return evidence.stream().filter(it -> text.get(it.first()).sentence() != sentence).toList();
	}

	Heard heard(int offering, double bag, double like) {
		return new Heard(offering, this.left, Case.of(this.left), bag, like, this.excludedBy);
	}
}
