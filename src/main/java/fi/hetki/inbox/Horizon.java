package fi.hetki.inbox;

import fi.hetki.leads.LeadStage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a lead wants its answer, as a manager sorts her hour: by the calendar days of her own site. */
public enum Horizon {

	LATE, TODAY, TOMORROW, THIS_WEEK, LATER, WAITING, CLOSED;

	/** Those that a list can be narrowed to. */
	public static final List<Horizon> CHOSEN = List.of(LATE, TODAY, TOMORROW, THIS_WEEK, LATER);

	static Map<Horizon, List<LeadRow>> group(List<LeadRow> rows, Instant now, ZoneId zone) {
		return rows.stream()
			.collect(Collectors.groupingBy(it -> of(it, now, zone), LinkedHashMap::new, Collectors.toList()));
	}

	private static Horizon of(LeadRow row, Instant now, ZoneId zone) {
		if (!row.stage().isWorked()) {
			return (row.stage() == LeadStage.WAITING) ? WAITING : CLOSED;
		}
		return CHOSEN.stream()
			.filter(it -> it != LATER && row.dueAt().isBefore(it.end(now, zone)))
			.findFirst()
			.orElse(LATER);
	}

	/** Narrows to the leads that are due then. */
	Conditions narrow(Conditions where, Instant now, ZoneId zone) {
		if (!CHOSEN.contains(this)) {
			return where;
		}
		where.and("l.stage in (" + LeadStage.sql(LeadStage.WORKED) + ")");
		if (this != LATE) {
			where.and("l.due_at >= :dueFrom", "dueFrom", at(latest(CHOSEN.get(ordinal() - 1), now, zone)));
		}
		return (this == LATER) ? where : where.and("l.due_at < :dueBefore", "dueBefore", at(end(now, zone)));
	}

	/** The end of a span is that of the one before where the week is over sooner. */
	private static Instant latest(Horizon last, Instant now, ZoneId zone) {
		return Stream.of(values()).limit(last.ordinal() + 1L).map(it -> it.end(now, zone)).max(Instant::compareTo).orElseThrow();
	}

	private Instant end(Instant now, ZoneId zone) {
		LocalDate today = now.atZone(zone).toLocalDate();
		return switch (this) {
			case LATE -> now;
			case TODAY -> start(today.plusDays(1), zone);
			case TOMORROW -> start(today.plusDays(2), zone);
			default -> start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone);
		};
	}

	private static Instant start(LocalDate day, ZoneId zone) {
		return day.atStartOfDay(zone).toInstant();
	}

	private static OffsetDateTime at(Instant time) {
		return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
	}
}
