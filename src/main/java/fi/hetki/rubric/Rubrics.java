package fi.hetki.rubric;

import java.time.Instant;
import java.util.Collection;

/** The rubric in use and those before it: an answer keeps the sentence that it was given to. */
interface Rubrics {

	Rubric current();

	/** @throws IllegalArgumentException when there never was such a version */
	Rubric version(int version);

	/**
	 * Since when a version has been in use; a line drawn over that moment compares different questions.
	 *
	 * @throws IllegalArgumentException when there never was such a version
	 */
	Instant publishedAt(int version);

	/**
	 * The newest version that asks all of these: a form may have been opened, or filled in without a network, before
	 * another version was published. The one in use where there is none.
	 */
	default Rubric asking(Collection<String> keys) {
		Rubric current = current();
		for (int version = current.version(); version > 0; version--) {
			Rubric rubric = version(version);
			if (keys.stream().allMatch(rubric::has)) {
				return rubric;
			}
		}
		return current;
	}

	/** For a firm that has had one only. */
	static Rubrics only(Rubric rubric) {
		return new Rubrics() {

			@Override
			public Rubric current() {
				return rubric;
			}

			@Override
			public Rubric version(int version) {
				if (version != rubric.version()) {
					throw new IllegalArgumentException("No rubric " + version);
				}
				return rubric;
			}

			@Override
			public Instant publishedAt(int version) {
				return Instant.EPOCH;
			}
		};
	}
}
