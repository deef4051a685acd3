package fi.hetki.matching;

import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Drafted;
import fi.hetki.catalogue.Phrase;
import fi.hetki.matching.Lint.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the moments of the last 90 days tell of the triggers. */
final class TriggerLints {

	/** Of fewer moments, a tenth is chance. */
	private static final int ENOUGH = 50;

	private static final int TOO_COMMON = 10;

	private final List<Drafted> services;

	/** @param offered the services that the draft offers */
	TriggerLints(List<Drafted> offered) {
		this.services = offered;
	}

	/** Triggers that were heard in more than a tenth of all moments. */
	Stream<Lint> common(Map<Spoken, Long> hits, int moments) {
		return (moments < ENOUGH) ? Stream.empty() : each((service, phrase) -> {
			long heard = hits.getOrDefault(Spoken.of(service.id(), phrase), 0L);
			int share = (int) (100 * heard / moments);
			return (heard * TOO_COMMON > moments) ? Optional.of(Lint.said(Kind.COMMON, service, phrase, share)) : Optional.empty();
		});
	}

	/**
	 * Triggers that nobody said, though they have been in use for all that time.
	 * @param before what services that were changed since said at the beginning; empty for those that were not there
	 */
	Stream<Lint> dead(Map<Spoken, Long> hits, Map<UUID, Optional<DescribeOffering>> before) {
		return each((service, phrase) -> !hits.containsKey(Spoken.of(service.id(), phrase)) && wasThere(service, phrase, before)
				? Optional.of(Lint.said(Kind.DEAD, service, phrase, 0)) : Optional.empty());
	}

	Stream<Lint> askOnly(Set<Spoken> askOnly) {
		return each((service, phrase) -> askOnly.contains(Spoken.of(service.id(), phrase))
				? Optional.of(Lint.said(Kind.ASK_ONLY, service, phrase, 0)) : Optional.empty());
	}

	private static boolean wasThere(Drafted service, Phrase phrase, Map<UUID, Optional<DescribeOffering>> before) {
		DescribeOffering published = service.published();
		return published != null && published.phrases().contains(phrase)
				&& before.getOrDefault(service.id(), Optional.of(published))
					.filter(it -> it.offered() && it.phrases().contains(phrase))
					.isPresent();
	}

	private Stream<Lint> each(Rule rule) {
		return this.services.stream()
			.flatMap(service -> service.content()
				.phrases()
				.stream()
				.filter(CatalogueLints::tells)
				.flatMap(phrase -> rule.look(service, phrase).stream()));
	}

	private interface Rule {

		Optional<Lint> look(Drafted service, Phrase phrase);
	}
}
