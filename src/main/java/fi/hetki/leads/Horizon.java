package fi.hetki.leads;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When a lead wants its answer, as a manager sorts her hour. */
enum Horizon {

	LATE, TODAY, THIS_WEEK, LATER, WAITING, CLOSED;

	static Map<Horizon, List<LeadRow>> group(List<LeadRow> rows, Instant now, ZoneId zone) {
		return rows.stream()
			.collect(Collectors.groupingBy(it -> of(it, now, zone), LinkedHashMap::new, Collectors.toList()));
	}

	private static Horizon of(LeadRow row, Instant now, ZoneId zone) {
		if (!row.stage().isWorked()) {
			return (row.stage() == LeadStage.WAITING) ? WAITING : CLOSED;
		}
		if (row.dueAt().isBefore(now)) {
			return LATE;
		}
		LocalDate today = now.atZone(zone).toLocalDate();
		LocalDate due = row.dueAt().atZone(zone).toLocalDate();
		LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		return due.equals(today) ? TODAY : due.isAfter(sunday) ? LATER : THIS_WEEK;
	}
}
