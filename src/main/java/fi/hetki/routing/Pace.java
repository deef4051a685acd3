package fi.hetki.routing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How fast customers were answered. A lead that stays with whom it was is answered as it was; one that goes to another
 * desk is taken to be answered at the median pace of that desk, which is a guess and said to be one.
 */
final class Pace {

	private final Map<UUID, List<Duration>> samples = new HashMap<>();

	private final Map<UUID, Duration> waited = new HashMap<>();

	private final Map<UUID, Duration> medians = new HashMap<>();

	/** @param waited opening time until the first contact; until now where there was none */
	void took(PastLead lead, Duration waited) {
		this.waited.put(lead.id(), waited);
		if (lead.contacted() != null) {
			sample(lead.team(), waited);
			if (lead.assignee() != null) {
				sample(lead.assignee(), waited);
			}
		}
	}

	private void sample(UUID desk, Duration waited) {
		this.samples.computeIfAbsent(desk, it -> new ArrayList<>()).add(waited);
	}

	/** Whether the customer would have waited longer than was promised. */
	boolean late(Replay.Way way) {
		PastLead lead = way.lead();
		Dispatch.Sent sent = way.sent();
		boolean stays = sent.team().equals(lead.team()) && (sent.person() == null || sent.person().equals(lead.assignee()));
		Duration own = this.waited.getOrDefault(lead.id(), Duration.ZERO);
		Duration waits = stays ? own : median(sent.person(), median(sent.team(), own));
		Duration promised = (sent.minutes() != null) ? Duration.ofMinutes(sent.minutes()) : lead.usual();
		return sent.outcome() == RoutingDecision.Outcome.GO && waits.compareTo(promised) > 0;
	}

	private Duration median(@Nullable UUID desk, Duration otherwise) {
		if (desk == null || !this.samples.containsKey(desk)) {
			return otherwise;
		}
		return this.medians.computeIfAbsent(desk, it -> {
			List<Duration> all = this.samples.get(it);
			Collections.sort(all);
			return all.get(all.size() / 2);
		});
	}
}
