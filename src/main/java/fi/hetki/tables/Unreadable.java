package fi.hetki.tables;

import java.util.List;

/** A file that is no table of what it should be; the reason is the end of a message key, each module says it in its own words. */
public final class Unreadable extends RuntimeException {

	private final String reason;

	private final transient List<Object> arguments;

	public Unreadable(String reason, Object... arguments) {
		super(reason);
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/** @param messages what the keys of the sentences begin with */
	public Fault fault(String messages) {
		return new Fault(null, messages + this.reason, this.arguments);
	}
}
