package fi.hetki.leads;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much of each service is on its way, how much of it gets done, and who waits for it. */
@Component
@Transactional(readOnly = true)
public class Backlog {

	private final QueuedLeads leads;

	Backlog(QueuedLeads leads) {
		this.leads = leads;
	}

	/** Open leads of each service of a site, those that wait included; services without any are left out. */
	public Map<UUID, Long> open(UUID site) {
		return counted(this.leads.open(site));
	}

	/** Leads in the waiting list of each service of a site, oldest first; services without any are left out. */
	public Map<UUID, List<UUID>> waiting(UUID site) {
		Map<UUID, List<UUID>> waiting = new LinkedHashMap<>();
		this.leads.waiting(site).forEach(it -> waiting.computeIfAbsent((UUID) it[1], none -> new ArrayList<>()).add((UUID) it[0]));
		return waiting;
	}

	/** Open leads of one service as they are this very moment. */
	public long openOf(UUID site, UUID offering) {
		return this.leads.openOf(site, offering);
	}

	/** Leads in the waiting list of one service as they are this very moment, oldest first. */
	public List<UUID> waitingFor(UUID offering) {
		return this.leads.waitingFor(offering);
	}

	/**
	 * Leads of each service of a site in which the customer was helped, week by week.
	 * @param weeks the beginnings of the weeks, and the end of the last one
	 */
	public Map<UUID, List<Integer>> done(UUID site, List<Instant> weeks) {
		Map<UUID, List<Integer>> done = new HashMap<>();
		int number = weeks.size() - 1;
		for (int week = 0; week < number; week++) {
			int at = week;
			counted(this.leads.done(site, weeks.get(week), weeks.get(week + 1))).forEach((service, count) -> done
				.computeIfAbsent(service, none -> new ArrayList<>(Collections.nCopies(number, 0)))
				.set(at, count.intValue()));
		}
		return done;
	}

	/** Services for which somebody waits for her turn. */
	public List<UUID> servicesWithQueues() {
		return this.leads.services();
	}

	private static Map<UUID, Long> counted(List<Object[]> rows) {
		return rows.stream().collect(Collectors.toMap(it -> (UUID) it[0], it -> (Long) it[1]));
	}
}
