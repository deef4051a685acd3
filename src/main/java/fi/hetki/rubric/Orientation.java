package fi.hetki.rubric;

/** Whom the sentence of an item puts first; a selling item is scored in reverse. */
enum Orientation {
	CUSTOMER, SELLING
}
