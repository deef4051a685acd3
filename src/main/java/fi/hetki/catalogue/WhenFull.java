package fi.hetki.catalogue;

/** What happens to a need when this week's capacity is used up. */
public enum WhenFull {

	/** It is suggested, and the customer hears that there is a queue. */
	TELL,
	/** It is not suggested until there is room again. */
	HIDE

}
