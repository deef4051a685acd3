package fi.hetki.matching;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TyposTests {

	private final Typos typos = new Typos(List.of("windscreen", "caravan", "towbar"));

	@Test
	void oneSlipIsForgivenAndTwoInALongWord() {
		assertThat(typos.of("carvan")).containsExactly("caravan");
		assertThat(typos.of("towabr")).containsExactly("towbar");
		assertThat(typos.of("widnsceen")).isEmpty();
		assertThat(typos.of("windsckrean")).containsExactly("windscreen");
	}

	@Test
	void shortWordsAndOtherFirstLettersAreLeftAlone() {
		assertThat(typos.of("car")).isEmpty();
		assertThat(typos.of("baravan")).isEmpty();
	}

}
