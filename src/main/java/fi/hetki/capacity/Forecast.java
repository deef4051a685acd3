package fi.hetki.capacity;

import fi.hetki.catalogue.Catalogue;
import fi.hetki.catalogue.Outlook;
import fi.hetki.catalogue.Outlooks;
import fi.hetki.leads.Backlog;
import fi.hetki.people.Site;
import fi.hetki.people.SiteCalendar;
import fi.hetki.people.Sites;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/**
 * What each service has to do and how soon it can be had, kept at hand since every suggestion asks. What is open is
 * counted again after five seconds, what got done in the weeks that are over after five minutes; one request at a time
 * does it, and the others take what there is.
 */
@Component
class Forecast implements Outlooks {

	private static final int WEEKS = 4;

	private static final Duration FRESH = Duration.ofSeconds(5);

	private static final Duration FRESH_HISTORY = Duration.ofMinutes(5);

	private final Backlog backlog;

	private final Catalogue catalogue;

	private final LimitsBook limits;

	private final Sites sites;

	private final SiteCalendar calendar;

	private final Clock clock;

	private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

	private final Map<UUID, History> histories = new ConcurrentHashMap<>();

	private final Set<UUID> counting = ConcurrentHashMap.newKeySet();

	Forecast(Backlog backlog, Catalogue catalogue, LimitsBook limits, Sites sites, SiteCalendar calendar, Clock clock) {
		this.backlog = backlog;
		this.catalogue = catalogue;
		this.limits = limits;
		this.sites = sites;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public Map<UUID, Outlook> of(UUID site) {
		return at(site).outlooks();
	}

	/** All of a site as it was a few seconds ago at most. */
	public Seen at(UUID site) {
		Seen last = this.seen.get(site);
		Instant now = this.clock.instant();
		if (last != null && (isFresh(last.at(), FRESH, now) || !this.counting.add(site))) {
			return last;
		}
		try {
			Seen fresh = count(site, now);
			this.seen.put(site, fresh);
			return fresh;
		}
		finally {
			this.counting.remove(site);
		}
	}

	/** Something has changed on this node: whoever asks next counts anew what is open. */
	void forgetOpen() {
		this.seen.clear();
	}

	/** A lead was opened on this node, which is no reason to count them all. */
	void oneMore(UUID site, UUID offering) {
		this.seen.computeIfPresent(site, (same, last) -> last.withOneMore(offering));
	}

	/** How much of a service gets done in a week, by its capacity as it is now. */
	public Pace pace(UUID siteId, UUID offering, int weeklyCapacity) {
		Site site = this.sites.findById(siteId).orElseThrow();
		return Pace.of(history(site, this.clock.instant()).done().getOrDefault(offering, List.of()), weeklyCapacity);
	}

	private Seen count(UUID siteId, Instant now) {
		Site site = this.sites.findById(siteId).orElseThrow();
		Limits limits = this.limits.now();
		WorkingDays days = WorkingDays.from(LocalDate.ofInstant(now, site.zone()), this.calendar.closed(siteId));
		Map<UUID, List<Integer>> done = history(site, now).done();
		Map<UUID, Long> open = this.backlog.open(siteId);
		Map<UUID, List<UUID>> waiting = this.backlog.waiting(siteId);
		Map<UUID, Load> loads = new HashMap<>();
		this.catalogue.capacities(siteId)
			.forEach(it -> loads.put(it.offeringId(),
					Load.of(open.getOrDefault(it.offeringId(), 0L), waiting.getOrDefault(it.offeringId(), List.of()),
							Pace.of(done.getOrDefault(it.offeringId(), List.of()), it.weekly()), limits, days)));
		return Seen.of(now, limits, days, loads);
	}

	private History history(Site site, Instant now) {
		LocalDate monday = LocalDate.ofInstant(now, site.zone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		History last = this.histories.get(site.id());
		if (last != null && last.monday().equals(monday) && isFresh(last.at(), FRESH_HISTORY, now)) {
			return last;
		}
		List<Instant> weeks = LongStream.rangeClosed(-WEEKS, 0)
			.mapToObj(it -> monday.plusWeeks(it).atStartOfDay(site.zone()).toInstant())
			.toList();
		History fresh = new History(now, monday, this.backlog.done(site.id(), weeks));
		this.histories.put(site.id(), fresh);
		return fresh;
	}

	private static boolean isFresh(Instant at, Duration lasts, Instant now) {
		return Duration.between(at, now).abs().compareTo(lasts) < 0;
	}

	/** @param loads by service; those that are offered */
	record Seen(Instant at, Limits limits, WorkingDays days, Map<UUID, Load> loads, Map<UUID, Outlook> outlooks) {

		private static Seen of(Instant at, Limits limits, WorkingDays days, Map<UUID, Load> loads) {
			return new Seen(at, limits, days, Map.copyOf(loads),
					loads.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> it.getValue().outlook())));
		}

		private Seen withOneMore(UUID offering) {
			Map<UUID, Load> more = new HashMap<>(this.loads);
			more.computeIfPresent(offering, (same, was) -> Load.of(was.open() + 1, was.waiting(), was.pace(), this.limits, this.days));
			return of(this.at, this.limits, this.days, more);
		}
	}

	/** @param done by service, in each of the last four whole weeks */
	private record History(Instant at, LocalDate monday, Map<UUID, List<Integer>> done) {
	}
}
