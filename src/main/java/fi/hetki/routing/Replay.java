package fi.hetki.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plays the leads of the last weeks through other rules, with absences, hours and holidays as they were on those days.
 * It knows no database and writes nothing.
 */
public final class Replay {

	private final List<PastLead> leads;

	private final Roll roll;

	private final Map<UUID, Service> services;

	private final Set<UUID> teams;

	private final Instant from;

	private final Instant now;

	/** @param leads in the order in which they came; those before {@code from} lie on somebody's desk when it begins */
	Replay(List<PastLead> leads, Roll roll, Map<UUID, Service> services, Set<UUID> teams, Instant from, Instant now) {
		this.leads = leads;
		this.roll = roll;
		this.services = services;
		this.teams = teams;
		this.from = from;
		this.now = now;
	}

	/** What rules need of a service. */
	record Service(UUID ownerTeam, String category) {
	}

	/** Where one lead would have gone. */
	public record Way(PastLead lead, Dispatch.Sent sent) {
	}

	/**
	 * All ways under one rulebook.
	 * @param hits how many leads each rule took, by its id; an empty text for what happens otherwise
	 * @param peaks the most open leads that somebody would have had at once
	 */
	record Course(List<Way> ways, Map<String, Integer> hits, Map<UUID, Integer> peaks) {
	}

	private record End(Instant at, UUID person) {
	}

	Course play(Rulebook book) {
		PlayedRota rota = new PlayedRota(this.roll, this.teams);
		Dispatch dispatch = new Dispatch(book, rota);
		PriorityQueue<End> ends = new PriorityQueue<>(Comparator.comparing(End::at));
		List<Way> ways = new ArrayList<>();
		Map<String, Integer> hits = new HashMap<>();
		Map<UUID, Integer> peaks = new HashMap<>();
		for (PastLead lead : this.leads) {
			for (End next = ends.peek(); next != null && !next.at().isAfter(lead.opened()); next = ends.peek()) {
				rota.ends(ends.remove().person());
			}
			rota.goTo(lead.opened());
			UUID person = lead.assignee();
			if (lead.opened().isBefore(this.from)) {
				if (person != null) {
					rota.opens(person);
				}
			}
			else {
				Dispatch.Sent sent = dispatch.send(facts(lead), false);
				ways.add(new Way(lead, sent));
				hits.merge((sent.rule() != null) ? sent.rule() : "", 1, Integer::sum);
				person = sent.person();
			}
			if (person != null) {
				peaks.merge(person, rota.open(person), Math::max);
				if (lead.ended() != null) {
					ends.add(new End(lead.ended(), person));
				}
			}
		}
		return new Course(ways, hits, peaks);
	}

	/** Why one lead would go where it would go, after all that came before it; null where it is not among them. */
	public @Nullable Way trace(Rulebook book, UUID lead) {
		return play(book).ways().stream().filter(it -> it.lead().id().equals(lead)).findFirst().orElse(null);
	}

	private Facts facts(PastLead lead) {
		Service service = this.services.getOrDefault(lead.service(), new Service(lead.team(), ""));
		Roll.Place place = this.roll.places().get(lead.site());
		return lead.facts(service.ownerTeam(), service.category(),
				lead.opened().atZone((place != null) ? place.zone() : java.time.ZoneOffset.UTC));
	}

	/** How long customers really waited for their first answer, in opening time of the site. */
	Pace pace() {
		Pace pace = new Pace();
		this.leads.forEach(it -> pace.took(it, waited(it)));
		return pace;
	}

	private Duration waited(PastLead lead) {
		Roll.Place place = this.roll.places().get(lead.site());
		Instant end = (lead.contacted() != null) ? lead.contacted() : (lead.ended() != null) ? lead.ended() : this.now;
		return (place == null) ? Duration.ZERO : place.hours().between(lead.opened(), end, place.zone());
	}
}
