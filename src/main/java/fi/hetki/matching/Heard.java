package fi.hetki.matching;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text said of one offering: the phrases that it met, how much its words speak for it without their order, and how
 * alike the letters are.
 * @param met without what an exclusion took away
 * @param bag 0 and up
 * @param like 0 to 1
 */
record Heard(int offering, List<Met> met, Case spoken, double bag, double like,
		@Nullable Met excludedBy) {

	double best(Saying.Kind kind) {
		return strongest(kind, false);
	}

	double bestWhole(Saying.Kind kind) {
		return strongest(kind, true);
	}

	/** Nothing but triggers that have been wrong too often speaks clearly. */
	boolean isOnlyAsking() {
		Case spoken = this.spoken;
		return !spoken.evidence().isEmpty() && spoken.reasons()
			.stream()
			.noneMatch(it -> it.phrase().kind() == Saying.Kind.TRIGGER || it.phrase().kind() == Saying.Kind.NAME
					|| it.phrase().kind() == Saying.Kind.SITUATION)
				&& this.met.stream().anyMatch(it -> it.phrase().kind() == Saying.Kind.ASK);
	}

	private double strongest(Saying.Kind kind, boolean whole) {
		double best = 0;
		for (Met it : this.met) {
			if (it.phrase().kind() == kind && (it.whole() || !whole)) {
				best = Math.max(best, it.strength());
			}
		}
		return best;
	}

	/** With the numbers that its words have in the whole text. */
	Heard at(List<Integer> places) {
		return new Heard(this.offering, this.met.stream().map(it -> it.at(places)).toList(),
				new Case(this.spoken.evidence().stream().map(it -> it.at(places)).toList(), this.spoken.strength()), this.bag,
				this.like, (this.excludedBy != null) ? this.excludedBy.at(places) : null);
	}

	/** What was heard in two parts of one text. */
	Heard and(Heard other) {
		List<Met> both = Stream.concat(this.met.stream(), other.met.stream()).sorted(Met.STRONGEST_FIRST).toList();
		return new Heard(this.offering, both, Case.of(both), this.bag + other.bag, Math.max(this.like, other.like),
				(this.excludedBy != null) ? this.excludedBy : other.excludedBy);
	}
}
