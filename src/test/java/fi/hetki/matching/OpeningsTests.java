package fi.hetki.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTests {

	@Test
	void everyAlternativeHasItsOwn() {
		assertThat(Openings.of("(?:ei|eika) aio\\w*|tuskin (?:ostaa|ottaa)").any()).containsExactly(" ei", " eika", " tuskin ");
		assertThat(Openings.of("(?<!ei )parja\\w+|turhaa?").any()).containsExactly(" parja", " turha");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\w+tiin|osti", "(?:jo )?ostettu", "(?:^|\\w+ )ei nyt", "a?b", "[ae]i" })
	void whatBeginsOtherwiseIsAlwaysPossible(String regex) {
		assertThat(Openings.of(regex).any()).isEmpty();
		assertThat(Openings.of(regex).mayBeIn(" mita vain")).isTrue();
	}

	@Test
	void nothingThatACueWouldMeetIsPassedOver() {
		for (Corpus.Moment moment : Corpus.moments("written-refusals")) {
			List<Clause> clauses = Clause.of(Words.of(moment.text()), List.of());
			Resource.lines("denials-" + moment.language() + ".txt").stream().filter(it -> !it.startsWith("unless:")).map(DenialCue::read)
				.forEach(cue -> assertThat(clauses).filteredOn(it -> cue.pattern().matcher(it.said()).find())
					.allMatch(it -> cue.openings().mayBeIn(" " + it.said())));
		}
	}
}
