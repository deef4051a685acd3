package fi.hetki.rubric;

/** The rubric in use and those before it: an answer keeps the sentence that it was given to. */
interface Rubrics {

	Rubric current();

	/** @throws IllegalArgumentException when there never was such a version */
	Rubric version(int version);

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
		};
	}
}
