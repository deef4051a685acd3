package fi.hetki.customers;

/** Somebody else saved the same customer after the page was opened. */
public class ChangedMeanwhile extends RuntimeException {
}
