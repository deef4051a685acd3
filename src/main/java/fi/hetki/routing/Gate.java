package fi.hetki.routing;

import fi.hetki.catalogue.Offering;
import java.util.List;
import java.util.UUID;

/** Somebody who may ask that the leads of a moment wait. Speaks about the moment, never about the person in it. */
public interface Gate {

	/** Keys of the reasons to wait, such as {@code pressure}; each has its texts under {@code routing.hold}. */
	List<String> holds(UUID momentId);

	/**
	 * The same for needs of one service, whatever the moment. Asked while nobody else passes a need of it on.
	 */
	default List<String> queues(Offering service) {
		return List.of();
	}

	/** Whether the one who takes the lead had better begin by listening. */
	boolean listenFirst(UUID momentId);
}
