package fi.hetki.shell;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A change of tables that meets somebody at work steps back after {@code lock_timeout} and tries again, because whoever
 * comes while it waits has to wait behind it.
 */
@Component
public class PatientMigration {

	private static final Logger log = LoggerFactory.getLogger(PatientMigration.class);

	private static final int MOST = 60;

	private static final int PAUSE = 1000;

	/** What PostgreSQL says when lock_timeout is over. */
	private static final String LOCKED = "55P03";

	public void migrate(Flyway flyway) {
		for (int attempt = 1;; attempt++) {
			try {
				flyway.migrate();
				return;
			}
			catch (FlywayException trouble) {
				if (attempt == MOST || !metALock(trouble)) {
					throw trouble;
				}
				log.info("A migration steps back, because somebody works on its table (attempt {})", attempt);
				pause(trouble);
			}
		}
	}

	private static boolean metALock(Throwable trouble) {
		for (Throwable it = trouble; it != null; it = it.getCause()) {
			if (it instanceof SQLException sql && LOCKED.equals(sql.getSQLState())) {
				return true;
			}
		}
		return false;
	}

	private static void pause(FlywayException trouble) {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw trouble;
		}
	}
}
