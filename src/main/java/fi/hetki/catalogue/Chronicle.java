package fi.hetki.catalogue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows what a catalogue was like. */
@Component
@Transactional(readOnly = true)
public class Chronicle {

	private final Revisions revisions;

	Chronicle(Revisions revisions) {
		this.revisions = revisions;
	}

	/** What the services that were changed since then said before; empty for those that did not exist yet. */
	public Map<UUID, Optional<DescribeOffering>> changedSince(UUID site, Instant then) {
		Map<UUID, Optional<DescribeOffering>> before = new HashMap<>();
		this.revisions.publishedSince(site, then)
			.forEach(it -> before.putIfAbsent(it.offeringId(), Optional.ofNullable(it.former())));
		return before;
	}
}
