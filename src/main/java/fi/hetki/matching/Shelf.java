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

/**
 * The services of a site as a version of its catalogue has them, ready to be listened for.
 * @param zone in which the days of the site are counted
 * @param offerings by key; read whole, for the session that read them is over
 */
record Shelf(int edition, Instant builtAt, ZoneId zone, Map<String, Offering> offerings, TriggerIndex index) {

	static Shelf of(int edition, Instant builtAt, ZoneId zone, List<Offering> offered, List<TriggerRecord> poor) {
		Map<String, Offering> offerings = offered.stream()
			.collect(Collectors.toMap(Offering::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		return new Shelf(edition, builtAt, zone, offerings, TriggerIndex.of(offered.stream()
			.map(it -> Wanted.of(it.key(), DescribeOffering.of(it), AskOnly.of(it, poor)))
			.toList()));
	}

	Offering offering(String key) {
		return this.offerings.get(key);
	}
}
