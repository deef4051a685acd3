package fi.hetki.rubric;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class WhyTests {

	private final List<Why> reasons = Why.of(Rubric.v1(), Answers.of("intent.goal=2", "intent.our_gain=4",
			"adapt.own_words=3", "need.passed_hint=0", "fit.why_this=NA", "clarity.upfront=SKIP"));

	@Test
	void theStrongestReasonStandsFirst() {
		assertThat(reasons).extracting(it -> it.item().key())
			.containsExactly("need.passed_hint", "intent.our_gain", "adapt.own_words", "intent.goal");
	}

	@Test
	void everyReasonHasASign() {
		assertThat(reasons).extracting(Why::direction)
			.containsExactly(Why.Direction.GOOD, Why.Direction.LOW, Why.Direction.GOOD, Why.Direction.MIXED);
	}

	@Test
	void aDimensionIsAsLowAsItsLowestItem() {
		assertThat(Why.lowestByDimension(reasons))
			.containsOnly(entry("intent", 0.0), entry("adapt", 75.0), entry("need", 100.0));
	}
}
