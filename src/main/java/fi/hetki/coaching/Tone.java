package fi.hetki.coaching;

/** How much of something there was, in a word: a word for each third of the scale is as fine as a few answers allow. */
enum Tone {

	LITTLE, PARTLY, MOSTLY;

	/** @param level 0..100 */
	static Tone of(double level) {
		return (level >= 66.7) ? MOSTLY : (level <= 33.3) ? LITTLE : PARTLY;
	}
}
