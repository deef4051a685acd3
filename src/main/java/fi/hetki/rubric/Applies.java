package fi.hetki.rubric;

/** In which meetings an item makes sense. */
enum Applies {
	ALWAYS, SUGGESTION, HANDOVER, DECLINED
}
