package fi.hetki.matching;

import fi.hetki.catalogue.DescribeOffering;
import fi.hetki.catalogue.Offering;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The services of a site as a version of its catalogue has them, ready to be listened for.
 * @param zone in which the days of the site are counted
 * @param offerings by key; read whole, for the session that read them is over
 */
record Shelf(int edition, Instant builtAt, ZoneId zone, Map<String, Offering> offerings, TriggerIndex index) {

	/** @param former the last one of the site; what it has in common with this one need not be made again */
	static Shelf of(int edition, Instant builtAt, ZoneId zone, List<Offering> offered, List<TriggerRecord> poor,
			@Nullable Shelf former) {
		Map<String, Offering> offerings = offered.stream()
			.collect(Collectors.toMap(Offering::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		List<Wanted> wanted = offered.stream()
			.map(it -> Wanted.of(it.key(), DescribeOffering.of(it), AskOnly.of(it, poor)))
			.toList();
		return new Shelf(edition, builtAt, zone, offerings,
				(former != null) ? former.index.renewed(wanted) : TriggerIndex.of(wanted));
	}

	Offering offering(String key) {
		return this.offerings.get(key);
	}
}
