package fi.hetki.rubric;

import fi.hetki.shell.Seal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form asked somebody. The form carries it along with a signature, so that it is known which answers may come
 * back, however late and whatever was logged meanwhile: a phone may have been without a network for hours, and then it
 * tells of several moments with the one form that it kept. Therefore it is signed for the person and for no moment.
 *
 * @param rubricVersion whose sentences they were
 * @param items their keys, in the order in which they were shown
 */
record Asked(int rubricVersion, List<String> items) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}):([^:]*):([^:]+)");

	static Asked of(Rubric rubric, List<Item> items) {
		return new Asked(rubric.version(), items.stream().map(Item::key).toList());
	}

	String written(Seal seal, UUID person) {
		return this.rubricVersion + ":" + keys() + ":" + seal.sign(signed(person));
	}

	/** Empty unless it was written for this person. */
	static Optional<Asked> read(String written, Seal seal, UUID person) {
		Matcher parts = WRITTEN.matcher(written);
		if (!parts.matches()) {
			return Optional.empty();
		}
		Asked asked = new Asked(Integer.parseInt(parts.group(1)), List.of(parts.group(2).split(",")));
		return Optional.of(asked).filter(it -> seal.fits(it.signed(person), parts.group(3)));
	}

	private String signed(UUID person) {
		return person + "/" + this.rubricVersion + "/" + keys();
	}

	private String keys() {
		return String.join(",", this.items);
	}
}
