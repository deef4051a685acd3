package fi.hetki.backup;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file in which an H2 database lies.
 * @param path as the address has it, without the ending that H2 adds
 * @param rest of the address, from the first semicolon
 */
record H2Place(Path path, String rest) {

	private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:(?:file:)?((?:[A-Za-z]:)?[^:;]+)(;.*)?");

	private static final int DATABASE_ALREADY_OPEN = 90020;

	/** @return none where it lies in memory, or on another machine */
	static Optional<H2Place> of(String url) {
		Matcher parts = ADDRESS.matcher(url);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String path = parts.group(1).startsWith("~") ? System.getProperty("user.home") + parts.group(1).substring(1) : parts.group(1);
		return Optional.of(new H2Place(Path.of(path).toAbsolutePath().normalize(), (parts.group(2) != null) ? parts.group(2) : ""));
	}

	H2Place beside(String ending) {
		return new H2Place(Path.of(this.path + ending), this.rest);
	}

	String url() {
		return "jdbc:h2:file:" + this.path + this.rest;
	}

	Path file() {
		return Path.of(this.path + ".mv.db");
	}

	/** Somebody else has it open. */
	static boolean isInUse(SQLException failed) {
		return failed.getErrorCode() == DATABASE_ALREADY_OPEN;
	}
}
