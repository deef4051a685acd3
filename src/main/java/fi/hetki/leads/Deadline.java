package fi.hetki.leads;

import java.time.Duration;
import java.time.Instant;

/**
 * By when something is to be done.
 * @param from when its time began
 * @param soon from when on little of it is left
 */
record Deadline(Instant from, Instant due, Instant soon) {

	/**
	 * How long before its end a time is nearly over: a part of it, or the least where that is longer, but never more than
	 * half, or a short promise would be nearly over as it is made.
	 */
	static Duration lastPart(Duration whole, int percent, Duration least) {
		Duration part = whole.multipliedBy(percent).dividedBy(100);
		Duration longer = (part.compareTo(least) < 0) ? least : part;
		Duration half = whole.dividedBy(2);
		return (longer.compareTo(half) < 0) ? longer : half;
	}
}
