package fi.hetki.routing;

import java.time.Instant;
import java.util.List;

/** The leads that there were; whoever keeps the leads answers. */
public interface History {

	/** Leads that came to a desk since then or were still open then, in the order in which they came. */
	List<PastLead> since(Instant from);
}
