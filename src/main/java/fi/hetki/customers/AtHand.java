package fi.hetki.customers;

import fi.hetki.people.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Knows with which customers somebody has to do these days. Those further down who know of meetings and deadlines answer here. */
public interface AtHand {

	/**
	 * The nearest of each kind first.
	 * @param since whom others at her site have met since then
	 * @param today when the day began at her site
	 */
	List<Near> near(SignedIn me, Instant since, Instant today, int most);

	record Near(UUID customer, How how) {
	}

	/** The nearest first. */
	enum How {

		/** She met her today. */
		MET_TODAY,
		/** Something that she promised is due today. */
		DUE_TODAY,
		/** A colleague met her today. */
		HERE_TODAY,
		/** She met her lately. */
		MET_LATELY,
		/** A colleague met her lately. */
		HERE_LATELY

	}
}
