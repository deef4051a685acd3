package fi.hetki.matching;

import java.time.LocalDate;
import java.util.List;

/**
 * What a version of a catalogue hears in a text that nobody said to anybody.
 * @param number of the version; 0 before the first
 * @param considered the ranking before the threshold
 * @param ask keys of the services that may only make somebody ask
 */
public record VersionHeard(int number, List<Service> suggested, List<Kept> withheld, List<Service> considered,
		List<String> ask) {

	/** @param inSeason whether it is offered on the day at all */
	public record Service(String key, double strength, List<Evidence> evidence, boolean inSeason) {
	}

	public record Kept(String key, Match.Why why, Evidence evidence) {
	}

	static VersionHeard of(Hearing hearing, Ear ear, LocalDate day) {
		return new VersionHeard(ear.version(), services(hearing.suggested(), ear, day),
				hearing.withheld().stream().map(it -> new Kept(it.key(), Match.Why.valueOf(it.why().name()), it.evidence())).toList(),
				services(hearing.considered(), ear, day), hearing.ask().stream().map(Finding::key).toList());
	}

	private static List<Service> services(List<Finding> findings, Ear ear, LocalDate day) {
		return findings.stream()
			.map(it -> new Service(it.key(), it.strength(), it.evidence(), ear.services().get(it.key()).season().covers(day)))
			.toList();
	}
}
