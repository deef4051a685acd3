package fi.hetki.matching;

/** An offering that was heard and still must not be suggested. */
record Refusal(String key, Why why, Evidence evidence) {

	enum Why {
		DECLINED, OWNED, EXCLUDED
	}

}
