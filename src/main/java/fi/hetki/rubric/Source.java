package fi.hetki.rubric;

/** Whose eyes a moment was seen with. Scores of different eyes are never mixed into one mean. */
enum Source {
	SELF, PEER, MANAGER, CUSTOMER
}
