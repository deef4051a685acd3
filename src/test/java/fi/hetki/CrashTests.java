package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The short variant of {@code ./mvnw -Pcrash verify}: five kills. */
class CrashTests {

	@TempDir
	Path folder;

	@Test
	void killedBesideItsFileItLosesNothing() throws Exception {
		try (CrashDatabase database = CrashDatabase.h2(this.folder, ";WRITE_DELAY=0")) {
			assertCalm(storm(database, Storm.Victim.APPLICATION, 2));
		}
	}

	@Test
	@EnabledIf("fi.hetki.TestPostgres#available")
	void killedLikeItsServerItLosesNothing() throws Exception {
		try (CrashDatabase database = CrashDatabase.postgres(this.folder)) {
			assertCalm(storm(database, Storm.Victim.BOTH, 3));
		}
	}

	private Storm.Calm storm(CrashDatabase database, Storm.Victim victim, int kills) throws Exception {
		return new Storm(database, this.folder.resolve("storm"), new Storm.Plan(victim, kills, 4, 1500, Duration.ofMinutes(5)), 7).rage();
	}

	private static void assertCalm(Storm.Calm calm) {
		assertThat(calm.faults()).isEmpty();
		assertThat(calm.recovery()).hasSize(calm.plan().kills());
		assertThat(calm.leads()).isPositive();
		assertThat(calm.lines()).isGreaterThan(calm.leads());
	}

}
