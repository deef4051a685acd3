package fi.hetki.matching;

import fi.hetki.catalogue.Season;
import fi.hetki.people.Names;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A version of a catalogue, in use or not, that can be listened with.
 * @param version its number; 0 before the first
 * @param services what it offers, by key
 */
record Ear(int version, TriggerIndex index, Map<String, Service> services) {

	record Service(UUID id, Names name, Season season) {
	}

	/** The keys of what it offers. */
	Map<UUID, String> keys() {
		return this.services.entrySet().stream().collect(Collectors.toMap(it -> it.getValue().id(), Map.Entry::getKey));
	}

	static Optional<Finding> suggested(Hearing hearing, String key) {
		return hearing.suggested().stream().filter(it -> it.key().equals(key)).findFirst();
	}
}
