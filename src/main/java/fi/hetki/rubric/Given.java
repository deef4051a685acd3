package fi.hetki.rubric;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What one person gave for one item. "Did not come up" (NA) and "rather not say" (SKIP) are missing, never zero.
 *
 * @param raw 0 to 4 as given, before any reversing; null unless the kind is VALUE
 */
@Embeddable
record Given(@Column(name = "item_key") String itemKey, @Column(name = "raw") @Nullable Integer raw,
		@Column(name = "kind") @Enumerated(EnumType.STRING) Kind kind) {

	enum Kind {
		VALUE, NA, SKIP
	}

	Given {
		boolean fits = kind == Kind.VALUE ? raw != null && raw >= 0 && raw <= 4 : raw == null;
		if (!fits) {
			throw new IllegalArgumentException("Not an answer to " + itemKey);
		}
	}

	/**
	 * Reads what the form sends.
	 *
	 * @throws IllegalArgumentException for anything but "0" to "4", "NA" and "SKIP"
	 */
	static Given parse(String itemKey, String text) {
		return switch (text) {
			case "0", "1", "2", "3", "4" -> new Given(itemKey, Integer.valueOf(text), Kind.VALUE);
			case "NA" -> new Given(itemKey, null, Kind.NA);
			case "SKIP" -> new Given(itemKey, null, Kind.SKIP);
			default -> throw new IllegalArgumentException("Not an answer to " + itemKey);
		};
	}

	boolean answered() {
		return kind == Kind.VALUE;
	}

	/** @throws IllegalStateException when there is no answer to read */
	int value() {
		if (raw == null) {
			throw new IllegalStateException(itemKey + " has no answer");
		}
		return raw;
	}

	/** An answer is nobody's business, so it must not end up in a log. */
	@Override
	public String toString() {
		return "an answer to " + itemKey;
	}
}
