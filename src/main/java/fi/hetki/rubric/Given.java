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
 * @param seconds until it was answered; null where nobody measured it
 */
@Embeddable
record Given(@Column(name = "item_key") String itemKey, @Column(name = "raw") @Nullable Integer raw,
		@Column(name = "kind") @Enumerated(EnumType.STRING) Kind kind,
		@Column(name = "seconds") @Nullable Integer seconds) {

	private static final int LONGEST = 600;

	enum Kind {
		VALUE, NA, SKIP
	}

	Given {
		boolean fits = kind == Kind.VALUE ? raw != null && raw >= 0 && raw <= 4 : raw == null;
		if (!fits) {
			throw new IllegalArgumentException("Not an answer to " + itemKey);
		}
	}

	Given(String itemKey, @Nullable Integer raw, Kind kind) {
		this(itemKey, raw, kind, null);
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

	/** The same, answered in so many seconds; what cannot be true is not kept. */
	Given after(@Nullable String seconds) {
		boolean plausible = seconds != null && seconds.matches("\\d{1,3}") && Integer.parseInt(seconds) <= LONGEST;
		return new Given(itemKey, raw, kind, plausible ? Integer.valueOf(seconds) : null);
	}

	/** The same item answered differently, as quickly as the first time; unchanged without another answer. */
	Given corrected(@Nullable String text) {
		return (text == null) ? this : new Given(itemKey, parse(itemKey, text).raw, parse(itemKey, text).kind, seconds);
	}

	/** As the form sends it. */
	String code() {
		return (raw != null) ? raw.toString() : kind.name();
	}

	public boolean answered() {
		return kind == Kind.VALUE;
	}

	/** @throws IllegalStateException when there is no answer to read */
	public int value() {
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
