package fi.hetki.matching;

import java.util.Optional;

/**
 * Where a service stands in what was heard.
 * @param strength 0 where nothing spoke for it
 * @param words what of the text withholds it; else empty
 */
record Standing(Kind kind, double strength, String words) {

	enum Kind {

		SUGGESTED,
		/** This version does not offer the service. */
		UNKNOWN,
		/** The text says that it is not wanted, not needed, or something else. */
		WITHHELD,
		/** Clear enough, but others were clearer. */
		BESIDE,
		/** Heard, but not clearly enough. */
		FAINT,
		/** Not heard at all. */
		SILENT

	}

	public boolean suggested() {
		return this.kind == Kind.SUGGESTED;
	}

	static Standing of(String key, Hearing hearing, Ear ear) {
		Optional<Finding> suggested = Ear.suggested(hearing, key);
		if (suggested.isPresent()) {
			return new Standing(Kind.SUGGESTED, suggested.get().strength(), "");
		}
		if (!ear.services().containsKey(key)) {
			return new Standing(Kind.UNKNOWN, 0, "");
		}
		Optional<Refusal> withheld = hearing.withheld().stream().filter(it -> it.key().equals(key)).findFirst();
		if (withheld.isPresent()) {
			return new Standing(Kind.WITHHELD, 0, withheld.get().evidence().quote());
		}
		double strength = hearing.considered()
			.stream()
			.filter(it -> it.key().equals(key))
			.mapToDouble(Finding::strength)
			.findFirst()
			.orElse(0);
		return new Standing((strength >= TriggerIndex.THRESHOLD) ? Kind.BESIDE : (strength > 0) ? Kind.FAINT : Kind.SILENT,
				strength, "");
	}
}
