package fi.hetki.exchange;

/** Somebody changed it meanwhile; what is stored now goes with the answer, so that a program can decide again at once. */
final class Overtaken extends RuntimeException {

	private final transient Object stored;

	Overtaken(Object stored) {
		super("Changed meanwhile");
		this.stored = stored;
	}

	Object stored() {
		return this.stored;
	}
}
