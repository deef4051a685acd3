package fi.hetki.routing;

import java.util.List;
import java.util.UUID;

/** Somebody who may ask that the leads of a moment wait. Speaks about the moment, never about the person in it. */
public interface Gate {

	/** Keys of the reasons to wait, such as {@code pressure}; each has its texts under {@code routing.hold}. */
	List<String> holds(UUID momentId);

	/** Whether the one who takes the lead had better begin by listening. */
	boolean listenFirst(UUID momentId);
}
