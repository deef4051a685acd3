package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.catalogue.Phrase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The triggers that people have found wrong so often that they suggest nothing alone any more and may only make somebody
 * ask. A changed trigger begins anew, and what was said more than a year ago is forgotten, so that none is lost for ever.
 */
@Component
@Transactional(readOnly = true)
public class AskOnly {

	private static final Duration REMEMBERED = Duration.ofDays(365);

	private final Matches matches;

	private final Clock clock;

	AskOnly(Matches matches, Clock clock) {
		this.matches = matches;
		this.clock = clock;
	}

	/** Those of a site, with the figures that say why, for the people who look after its catalogue. */
	public List<TriggerRecord> of(UUID site) {
		return this.matches.records(site, this.clock.instant().minus(REMEMBERED))
			.stream()
			.filter(TriggerRecord::mayOnlyAsk)
			.toList();
	}

	/** The phrases of this service among them. */
	static Set<Phrase> of(Offering offering, List<TriggerRecord> poor) {
		return offering.phrases()
			.stream()
			.filter(it -> TriggerHit.TRIGGERS.contains(it.kind()))
			.filter(it -> poor.stream()
				.anyMatch(one -> one.offeringId().equals(offering.id()) && one.language().equals(it.language())
						&& one.phrase().equals(it.phrase())))
			.collect(Collectors.toSet());
	}
}
