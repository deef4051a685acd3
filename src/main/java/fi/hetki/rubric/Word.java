package fi.hetki.rubric;

/** One meeting in a word. A word for each third of the scale is as fine as three or four answers allow. */
public enum Word {

	CUSTOMER_FIRST, BOTH, PRODUCT_FIRST;

	static Word of(Score score) {
		if (score.moment() >= 66.7) {
			return CUSTOMER_FIRST;
		}
		return score.moment() <= 33.3 ? PRODUCT_FIRST : BOTH;
	}
}
