package fi.hetki.rubric;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fi.hetki.shell.Seal;

import static org.assertj.core.api.Assertions.assertThat;

class AskedTests {

	private static final Seal SEAL = new Seal("a");

	private final Asked asked = new Asked(3, List.of("intent.goal", "need.passed_hint"));
	private final String written = asked.written(SEAL, Told.MAIJA, Told.MOMENT);

	@Test
	void comesBackAsItWasShown() {
		assertThat(Asked.read(written, SEAL, Told.MAIJA, Told.MOMENT)).contains(asked);
	}

	@Test
	void isForThisMomentOfThisPersonOnly() {
		assertThat(Asked.read(written, SEAL, Told.SARI, Told.MOMENT)).isEmpty();
		assertThat(Asked.read(written, SEAL, Told.MAIJA, new UUID(0, 1))).isEmpty();
	}

	@Test
	void nothingCanBeAddedToIt() {
		assertThat(Asked.read(written.replace("intent.goal", "intent.goal,intent.friend"), SEAL, Told.MAIJA, Told.MOMENT)).isEmpty();
		assertThat(Asked.read(written.replace("3:", "2:"), SEAL, Told.MAIJA, Told.MOMENT)).isEmpty();
		assertThat(Asked.read(asked.written(new Seal("b"), Told.MAIJA, Told.MOMENT), SEAL, Told.MAIJA, Told.MOMENT)).isEmpty();
	}

	@Test
	void nonsenseIsNothing() {
		assertThat(List.of("", ":", "::", "1:a", "x:a:b", "99999999999:a:b"))
			.allSatisfy(it -> assertThat(Asked.read(it, SEAL, Told.MAIJA, Told.MOMENT)).isEmpty());
	}
}
