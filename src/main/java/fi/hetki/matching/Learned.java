package fi.hetki.matching;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the moments of a site have taught about its triggers. */
@Component
class Learned {

	private final AskOnly askOnly;

	private final Matches matches;

	Learned(AskOnly askOnly, Matches matches) {
		this.askOnly = askOnly;
		this.matches = matches;
	}

	/** Those that have been wrong so often that they may only ask. */
	Set<Spoken> askOnly(UUID site) {
		return byTrigger(this.askOnly.of(site)).keySet();
	}

	/** In how many moments each was heard since then; those never heard are left out. */
	Map<Spoken, Long> hits(UUID site, Instant since) {
		return byTrigger(this.matches.records(site, since));
	}

	private static Map<Spoken, Long> byTrigger(List<TriggerRecord> records) {
		return records.stream()
			.collect(Collectors.toMap(it -> new Spoken(it.offeringId(), it.language(), it.phrase()), TriggerRecord::hits));
	}
}
