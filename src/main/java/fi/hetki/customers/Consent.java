package fi.hetki.customers;

/** Whether somebody may be contacted; the strictest comes first. */
public enum Consent {

	NO, NOT_ASKED, YES

}
