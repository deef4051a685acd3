package fi.hetki.rubric;

/**
 * An invented meeting to practise rating on.
 *
 * @param item the statement that is rated
 * @param who the one whose meeting it is
 * @param raw the answer (0 to 4) that the text supports best
 * @param why what in the text decides
 */
record Vignette(String key, String item, String who, Texts text, int raw, Texts why) {

	Vignette {
		if (raw < 0 || raw > 4) {
			throw new IllegalArgumentException("No answer " + raw + " to " + key);
		}
	}
}
