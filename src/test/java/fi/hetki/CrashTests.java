package fi.hetki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The short variant of {@code ./mvnw -Pcrash verify}: five kills. */
class CrashTests {

	@TempDir
	Path folder;

	@Test
	void killedOnAFileItLosesNothing() throws Exception {
		try (CrashDatabase database = CrashDatabase.h2(this.folder, ";WRITE_DELAY=0")) {
			assertCalm(new Storm(database, this.folder.resolve("storm"), new Storm.Plan(Storm.Victim.APPLICATION, 2, 4, 1500), 7).rage());
		}
	}

	@Test
	@EnabledIf("fi.hetki.TestPostgres#available")
	void killedOnPostgresAndWithPostgresKilledItLosesNothing() throws Exception {
		try (CrashDatabase database = CrashDatabase.postgres(this.folder)) {
			assertCalm(new Storm(database, this.folder.resolve("storm"), new Storm.Plan(Storm.Victim.APPLICATION, 1, 4, 1500), 7).rage());
		}
	}

	private static void assertCalm(Storm.Calm calm) {
		System.out.println("CALM " + calm);
		assertThat(calm.faults()).isEmpty();
		assertThat(calm.leads()).isPositive();
		assertThat(calm.lines()).isGreaterThan(calm.leads());
	}

}
