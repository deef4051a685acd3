package fi.hetki.matching;

import fi.hetki.catalogue.Offering;
import fi.hetki.matching.Suggestions.Suggestion;
import fi.hetki.matching.Suggestions.Withheld;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words spoke for, weighed with all that is known besides them. */
record Weighing(List<Suggestion> suggested, List<Withheld> withheld, List<Suggestion> considered) {

	private static final int MOST_SUGGESTED = 3;

	private static final Comparator<Suggestion> STRONGEST_FIRST = Comparator.comparingDouble(Suggestion::strength).reversed();

	static Weighing of(Hearing hearing, Shelf shelf, Besides besides) {
		Map<Offering, Finding> heard = findings(hearing, shelf);
		Set<String> suggested = hearing.suggested().stream().map(Finding::key).collect(Collectors.toSet());
		List<Suggestion> all = heard.entrySet()
			.stream()
			.map(it -> weighed(it.getKey(), it.getValue(), besides))
			.sorted(STRONGEST_FIRST)
			.toList();
		List<Suggestion> worthSaying = all.stream().filter(it -> isWorthSaying(it, heard.get(it.offering()), suggested)).toList();
		return new Weighing(suggested(open(worthSaying, besides), hearing, shelf, besides),
				worthSaying.stream().flatMap(it -> withheld(it, besides).stream()).toList(), open(all, besides).toList());
	}

	private static Map<Offering, Finding> findings(Hearing hearing, Shelf shelf) {
		Map<Offering, Finding> heard = new LinkedHashMap<>();
		Stream.concat(hearing.considered().stream(), hearing.suggested().stream())
			.forEach(it -> heard.putIfAbsent(shelf.offering(it.key()), it));
		return heard;
	}

	private static Suggestion weighed(Offering it, Finding finding, Besides besides) {
		return new Suggestion(it, besides.weigh(it, finding.strength()), finding.evidence(), besides.notes(it),
				besides.outlook(it), null);
	}

	/** What was clear by its words and still not suggested is the echo of another need, and stays so. */
	private static boolean isWorthSaying(Suggestion it, Finding finding, Set<String> suggested) {
		return it.strength() >= TriggerIndex.THRESHOLD
				&& (suggested.contains(finding.key()) || finding.strength() < TriggerIndex.THRESHOLD);
	}

	/** What is full gives way to the service that stands in for it, where that has room; nothing is suggested twice. */
	private static List<Suggestion> suggested(Stream<Suggestion> open, Hearing hearing, Shelf shelf, Besides besides) {
		Set<String> refused = hearing.withheld().stream().map(Refusal::key).collect(Collectors.toSet());
		Map<Offering, Suggestion> suggested = new LinkedHashMap<>();
		open.map(it -> besides.instead(it.offering())
			.filter(key -> !refused.contains(key))
			.map(shelf::offering)
			.filter(besides::hasRoom)
			.map(other -> it.replacedBy(other, besides))
			.orElse(it)).forEach(it -> suggested.putIfAbsent(it.offering(), it));
		return suggested.values().stream().limit(MOST_SUGGESTED).toList();
	}

	private static Stream<Suggestion> open(List<Suggestion> all, Besides besides) {
		return all.stream().filter(it -> besides.withholds(it.offering()).isEmpty());
	}

	private static Optional<Withheld> withheld(Suggestion it, Besides besides) {
		return besides.withholds(it.offering()).map(why -> new Withheld(it.offering(), why, it.evidence().stream().findFirst().orElse(null)));
	}
}
