package fi.hetki.people;

/** Somebody else saved the same person after the form was opened. */
class ChangedMeanwhile extends RuntimeException {
}
