package fi.hetki.rubric;

import java.util.List;

import org.junit.jupiter.api.Test;

import fi.hetki.shell.Seal;

import static org.assertj.core.api.Assertions.assertThat;

class AskedTests {

	private static final Seal SEAL = new Seal("a");

	private final Asked asked = new Asked(3, List.of("intent.goal", "need.passed_hint"));
	private final String written = asked.written(SEAL, Told.MAIJA);

	@Test
	void comesBackAsItWasShown() {
		assertThat(Asked.read(written, SEAL, Told.MAIJA)).contains(asked);
	}

	@Test
	void isForThisPersonOnly() {
		assertThat(Asked.read(written, SEAL, Told.SARI)).isEmpty();
	}

	@Test
	void nothingCanBeAddedToIt() {
		assertThat(Asked.read(written.replace("intent.goal", "intent.goal,intent.friend"), SEAL, Told.MAIJA)).isEmpty();
		assertThat(Asked.read(written.replace("3:", "2:"), SEAL, Told.MAIJA)).isEmpty();
		assertThat(Asked.read(asked.written(new Seal("b"), Told.MAIJA), SEAL, Told.MAIJA)).isEmpty();
	}

	@Test
	void nonsenseIsNothing() {
		assertThat(List.of("", ":", "::", "1:a", "x:a:b", "99999999999:a:b"))
			.allSatisfy(it -> assertThat(Asked.read(it, SEAL, Told.MAIJA)).isEmpty());
	}
}
