package fi.hetki.catalogue;

/** A file that is no table of services; the fault says why. */
final class Unreadable extends RuntimeException {

	private final transient Fault fault;

	Unreadable(String message, Object... arguments) {
		super(message);
		this.fault = Fault.of(message, arguments);
	}

	Fault fault() {
		return this.fault;
	}
}
