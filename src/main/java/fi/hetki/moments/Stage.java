package fi.hetki.moments;

/** How far the customer's decision has come. */
public enum Stage {

	WONDERING, COMPARING, READY

}
