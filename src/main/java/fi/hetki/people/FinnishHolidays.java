package fi.hetki.people;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The public holidays of Finland, with the two eves on which nobody works. */
@Component
class FinnishHolidays {

	private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));

	private final Map<Integer, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

	/** The library looks for its parts where the class loader knows them, which is here and not on every thread. */
	FinnishHolidays() {
		of(2026);
	}

	/** Days with the key of their name, {@code people.holiday.*}. */
	SortedMap<LocalDate, String> of(int year) {
		return this.years.computeIfAbsent(year, this::read);
	}

	private SortedMap<LocalDate, String> read(int year) {
		SortedMap<LocalDate, String> days = new TreeMap<>();
		for (Holiday it : this.manager.getHolidays(Year.of(year))) {
			days.put(it.getDate(), it.getPropertiesKey());
		}
		return days;
	}

	boolean isOne(LocalDate day) {
		return of(day.getYear()).containsKey(day);
	}
}
