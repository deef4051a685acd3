package fi.hetki.notices;

/** How it reaches somebody beside her page of notices; texts under {@code notices.way}. */
enum Way {

	AT_ONCE, DIGEST, NEVER
}
