package fi.hetki.matching;

import fi.hetki.moments.Moments;
import fi.hetki.people.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the people of a site wrote down lately, heard with the version in use and with the draft.
 * @param moments how many were listened to, newest first
 * @param whole whether that is all of them
 * @param before in how many of the moments the version in use hears a service
 * @param after in how many the draft does
 * @param services those that are suggested more or less often than before, by key
 */
record RecentRun(int moments, boolean whole, int before, int after, List<ServiceCount> services, List<Change> changes) {

	/** A service that one of the versions would suggest for a moment and the other would not. */
	record Change(Moments.Said moment, Names service, boolean isNew, List<Evidence> evidence) {

		public List<Quote> quote() {
			return Excerpt.of(Told.text(this.moment.words(), this.moment.note()), this.evidence);
		}
	}

	record ServiceCount(Names service, long newly, long noLonger) {
	}

	/** @param enough says when to stop, so that nobody waits for the oldest ones of a large catalogue */
	static RecentRun of(List<Moments.Said> said, Ear inUse, Ear draft, BooleanSupplier enough) {
		int moments = 0;
		int before = 0;
		int after = 0;
		List<Change> changes = new ArrayList<>();
		Map<String, List<Change>> byService = new TreeMap<>();
		for (Moments.Said it : said) {
			if (enough.getAsBoolean()) {
				break;
			}
			moments++;
			String text = Told.text(it.words(), it.note());
			Hearing then = inUse.index().hear(text, null);
			Hearing now = (inUse.index() == draft.index()) ? then : draft.index().hear(text, null);
			before += then.suggested().isEmpty() ? 0 : 1;
			after += now.suggested().isEmpty() ? 0 : 1;
			for (String key : differing(then, now)) {
				Optional<Finding> heard = Ear.suggested(now, key);
				Ear ear = heard.isPresent() ? draft : inUse;
				Change change = new Change(it, ear.services().get(key).name(), heard.isPresent(),
						heard.or(() -> Ear.suggested(then, key)).orElseThrow().evidence());
				changes.add(change);
				byService.computeIfAbsent(key, none -> new ArrayList<>()).add(change);
			}
		}
		return new RecentRun(moments, moments == said.size(), before, after, counted(byService), List.copyOf(changes));
	}

	/** In how many moments something is suggested that was not before. */
	public long newly() {
		return moments(Change::isNew);
	}

	/** In how many moments something is suggested no more. */
	public long noLonger() {
		return moments(it -> !it.isNew());
	}

	private long moments(Predicate<Change> kind) {
		return this.changes.stream().filter(kind).map(it -> it.moment().id()).distinct().count();
	}

	Set<UUID> changed() {
		return this.changes.stream().map(it -> it.moment().id()).collect(Collectors.toSet());
	}

	private static List<String> differing(Hearing then, Hearing now) {
		Set<String> before = keys(then);
		Set<String> after = keys(now);
		return Stream.concat(before.stream(), after.stream())
			.filter(it -> !before.contains(it) || !after.contains(it))
			.sorted()
			.toList();
	}

	private static Set<String> keys(Hearing hearing) {
		return hearing.suggested().stream().map(Finding::key).collect(Collectors.toCollection(HashSet::new));
	}

	private static List<ServiceCount> counted(Map<String, List<Change>> byService) {
		return byService.values()
			.stream()
			.map(all -> new ServiceCount(all.get(0).service(), all.stream().filter(Change::isNew).count(),
					all.stream().filter(it -> !it.isNew()).count()))
			.sorted(Comparator.comparingLong((ServiceCount it) -> it.newly() + it.noLonger()).reversed())
			.toList();
	}
}
