package fi.hetki.backup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A name that sorts by time and says the same time on every machine. */
final class BackupName {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss'Z'").withZone(ZoneOffset.UTC);

	private BackupName() {
	}

	static String at(Instant instant) {
		return "hetki-" + TIME.format(instant) + ".zip";
	}
}
