package fi.hetki.shell;

/**
 * Something has changed on another node, or may have while this one could not hear. It only makes a look come sooner that
 * would come anyway.
 */
public record HeardElsewhere(String what) {

	public static final String ANYTHING = "anything";

	public boolean is(String what) {
		return this.what.equals(what) || this.what.equals(ANYTHING);
	}
}
