package fi.hetki;

import fi.hetki.backup.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class HetkiApplication {

	private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

	public static void main(String[] args) {
		if (BackupCommand.isAsked(args)) {
			System.exit(BackupCommand.run(System.out, args));
		}
		carryRequestsThatLoadClasses();
		SpringApplication.run(HetkiApplication.class, args);
	}

	/**
	 * A virtual thread that loads a class holds its carrier while it waits for the jar's lock. With one carrier a core,
	 * the first requests after a start can hold all of them while the thread that has the lock finds none, and the
	 * server stands still. See docs/decisions/0004.
	 */
	private static void carryRequestsThatLoadClasses() {
		if (System.getProperty(CARRIERS) == null) {
			System.setProperty(CARRIERS, "256");
		}
	}
}
