package fi.hetki.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a site works: its opening hours, without the holidays of the country, as the site has changed them. */
@Service
@Transactional
public class SiteCalendar {

	private final Sites sites;

	private final SpecialDays days;

	private final FinnishHolidays holidays;

	private final Settled settled;

	private final Clock clock;

	SiteCalendar(Sites sites, SpecialDays days, FinnishHolidays holidays, Settled settled, Clock clock) {
		this.sites = sites;
		this.days = days;
		this.holidays = holidays;
		this.settled = settled;
		this.clock = clock;
	}

	/** To be read; everything that has a date asks for it. */
	@Transactional(readOnly = true)
	public Site site(UUID id) {
		return this.settled.keep(Site.class, id, () -> this.sites.findById(id).orElseThrow());
	}

	/** The opening hours with holidays as closed days. */
	@Transactional(readOnly = true)
	public OpeningHours hours(Site site) {
		return this.settled.keep(OpeningHours.class, site.id(), () -> site.hours().except(closed(site.id())));
	}

	/** Hours of other shape, such as those of one person, with the closed days of the site. */
	@Transactional(readOnly = true)
	public Predicate<LocalDate> closed(UUID site) {
		Map<LocalDate, SpecialDay> special = special(site);
		return day -> (special.containsKey(day)) ? special.get(day).closed() : this.holidays.isOne(day);
	}

	/** The days of a year that are holidays or otherwise special, in their order. */
	@Transactional(readOnly = true)
	List<Line> year(Site site, int year) {
		Map<LocalDate, SpecialDay> special = special(site.id());
		Map<LocalDate, Line> lines = new TreeMap<>();
		LocalDate today = today(site);
		this.holidays.of(year).forEach((day, key) -> lines.put(day, new Line(day, key, null, true, false, !day.isBefore(today))));
		special.values()
			.stream()
			.filter(it -> it.day().getYear() == year)
			.forEach(it -> lines.put(it.day(), new Line(it.day(), this.holidays.of(year).get(it.day()), it.name(), it.closed(), true,
					!it.day().isBefore(today))));
		return new ArrayList<>(lines.values());
	}

	/**
	 * Closes or opens a site on one day; what is over stays as it was, since deadlines were counted by it.
	 * @param name what the site calls the day
	 */
	void change(Site site, LocalDate day, boolean closed, @Nullable String name) {
		if (day.isBefore(today(site))) {
			throw new Refusal("day", "people.holidays.past");
		}
		SpecialDay special = this.days.findBySiteIdAndOnDay(site.id(), day)
			.orElseGet(() -> new SpecialDay(site.id(), day, closed, name));
		special.becomes(closed, name);
		this.days.saveAndFlush(special);
	}

	/** From now on the day is what the calendar of the country says. */
	void asUsual(Site site, LocalDate day) {
		if (!day.isBefore(today(site))) {
			this.days.findBySiteIdAndOnDay(site.id(), day).ifPresent(this.days::delete);
		}
	}

	private LocalDate today(Site site) {
		return LocalDate.ofInstant(this.clock.instant(), site.zone());
	}

	private Map<LocalDate, SpecialDay> special(UUID site) {
		return this.settled.keep(SpecialDay.class, site,
				() -> this.days.findBySiteId(site).stream().collect(Collectors.toUnmodifiableMap(SpecialDay::day, Function.identity())));
	}

	/**
	 * A day of the calendar.
	 * @param holiday key of its name where it is one
	 * @param changed whether the site has changed it
	 * @param ahead whether it can still be changed
	 */
	record Line(LocalDate day, @Nullable String holiday, @Nullable String name, boolean closed, boolean changed,
			boolean ahead) {
	}
}
