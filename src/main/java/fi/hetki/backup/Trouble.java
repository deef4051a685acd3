package fi.hetki.backup;

import java.util.List;
import java.util.stream.Stream;

/** A backup or a restore that ends here, with one sentence for whoever asked for it. */
class Trouble extends RuntimeException {

	private final String key;

	private final List<String> details;

	Trouble(String key, Object... details) {
		super(key + " " + List.of(details));
		this.key = key;
		this.details = Stream.of(details).map(Object::toString).toList();
	}

	/** For what nobody foresaw, with its own words. */
	static Trouble of(Exception failed) {
		return (failed instanceof Trouble known) ? known : new Trouble("backup.trouble.unknown", failed.toString());
	}

	/** Of the sentence. */
	String key() {
		return this.key;
	}

	List<String> details() {
		return this.details;
	}
}
