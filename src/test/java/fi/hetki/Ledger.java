package fi.hetki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What clients tell, and what they were answered, each as a line of a file. It is all that is known of them when the
 * database is looked at in the end: see {@link Books}.
 */
final class Ledger {

	private final Path file;

	private final AtomicInteger acknowledged = new AtomicInteger();

	Ledger(Path file) {
		this.file = file;
	}

	/**
	 * A moment, whose words and whose customer's name end with its id.
	 *
	 * @param permission YES, NOT_ASKED or NO
	 * @param answers how many items are answered
	 */
	record Story(UUID id, String permission, List<String> services, int answers, List<UUID> photos) {

		String words() {
			return "Jarrut vinkuu ja talvirenkaat on sileät. " + this.id;
		}

		String customer() {
			return "Malli " + this.id;
		}

	}

	/**
	 * Something that is done to a lead, once.
	 *
	 * @param kind as the trail calls it; TASK for a step that is planned
	 */
	record Act(UUID id, UUID lead, String kind) {
	}

	void tell(Story it) {
		write("moment", it.id(), it.permission(), join(it.services()), it.answers(), join(it.photos()));
	}

	void tell(Act it) {
		write("act", it.id(), it.lead(), it.kind());
	}

	void tellPhoto(UUID id) {
		write("photo", id);
	}

	/** The answer said that it is done: from now on it may not be lost. */
	void acknowledge(UUID id) {
		write("done", id);
		this.acknowledged.incrementAndGet();
	}

	/** Of what is told and right nothing is refused, however often it is told. */
	void refused(UUID id, String how) {
		write("refused", id, how.replaceAll("\\s+", " "));
	}

	int acknowledged() {
		return this.acknowledged.get();
	}

	List<String> lines() {
		try {
			return Files.readAllLines(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String join(List<?> parts) {
		return String.join(",", parts.stream().map(Object::toString).toList());
	}

	private synchronized void write(Object... fields) {
		try {
			Files.writeString(this.file, String.join("\t", List.of(fields).stream().map(Object::toString).toList()) + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
