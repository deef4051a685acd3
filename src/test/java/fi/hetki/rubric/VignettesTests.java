package fi.hetki.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.hetki.rubric.CalibrationResult.Nearness;
import fi.hetki.rubric.CalibrationResult.Tilt;
import java.time.Instant;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VignettesTests {

	private final Vignettes vignettes = Vignettes.v1();

	private final Rubric rubric = Rubric.v1();

	@Test
	void twoForEachSideOfAMeetingOneOfEachKind() {
		Map<String, Long> kinds = this.vignettes.vignettes()
			.stream()
			.map(it -> this.rubric.item(it.item()))
			.collect(Collectors.groupingBy(it -> it.dimension() + " " + it.orientation(), Collectors.counting()));
		assertThat(kinds).hasSize(12).containsValue(1L);
		assertThat(this.vignettes.rubric()).isEqualTo(this.rubric.version());
	}

	@Test
	void everyAnswerIsRightSomewhere() {
		assertThat(this.vignettes.vignettes()).extracting(Vignette::raw).contains(0, 1, 2, 3, 4);
		assertThat(this.vignettes.vignettes()).extracting(Vignette::key).doesNotHaveDuplicates();
	}

	@Test
	void shortEnoughInEveryLanguage() {
		assertThat(this.vignettes.vignettes().stream().map(Vignette::text).flatMap(it -> Stream.of(it.fi(), it.sv(), it.en())))
			.allSatisfy(text -> assertThat(text.split("\\s+").length).as(text).isBetween(60, 90));
	}

	@Test
	void nothingShouts() {
		assertThat(this.vignettes.vignettes().stream().flatMap(it -> Stream.of(it.text(), it.why())).flatMap(it -> Stream.of(it.fi(), it.sv(), it.en())))
			.noneMatch(it -> it.matches("(?s).*[!'\"].*"));
	}

	@Test
	void aRoundHasItsOwnOrderAndKeepsIt() {
		assertThat(this.vignettes.shuffled(Told.MAIJA, Told.MOMENT)).isEqualTo(this.vignettes.shuffled(Told.MAIJA, Told.MOMENT))
			.isNotEqualTo(this.vignettes.shuffled(Told.SARI, Told.MOMENT))
			.containsExactlyInAnyOrderElementsOf(this.vignettes.vignettes());
	}

	@Test
	void theKeyItselfIsVeryNear() {
		CalibrationResult result = result(Vignette::raw);
		assertThat(result.nearness()).isEqualTo(Nearness.VERY_NEAR);
		assertThat(result.tilt()).isEqualTo(Tilt.NEITHER);
	}

	@Test
	void alwaysTheMiddleIsNearAndAlwaysTheOtherEndIsApart() {
		assertThat(result(it -> 2).nearness()).isEqualTo(Nearness.APART);
		assertThat(result(it -> Math.abs(it.raw() - 1)).nearness()).isEqualTo(Nearness.NEAR);
		assertThat(result(it -> 4 - it.raw()).nearness()).isEqualTo(Nearness.APART);
	}

	@Test
	void kindMeansGoodForTheCustomerAlsoWhereHighIsTheUnwantedEnd() {
		assertThat(result(it -> isCustomers(it) ? 4 : 0).tilt()).isEqualTo(Tilt.KINDER);
		assertThat(result(it -> isCustomers(it) ? 0 : 4).tilt()).isEqualTo(Tilt.STERNER);
	}

	private boolean isCustomers(Vignette it) {
		return this.rubric.item(it.item()).orientation() == Orientation.CUSTOMER;
	}

	private CalibrationResult result(ToIntFunction<Vignette> answer) {
		Map<String, Integer> answers = this.vignettes.vignettes().stream().collect(Collectors.toMap(Vignette::key, answer::applyAsInt));
		return CalibrationResult.of(this.vignettes, this.rubric, answers, Instant.EPOCH);
	}
}
