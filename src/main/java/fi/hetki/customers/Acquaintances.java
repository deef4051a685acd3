package fi.hetki.customers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those customers of one site whom the rows of a list may be about. Nobody of another site is among them: a list tells
 * nothing of customers whom its reader might not see, and whoever is known elsewhere is simply new here.
 */
final class Acquaintances {

	/** Of those whose names begin alike; a list in which all do would otherwise be compared each with each. */
	private static final int LOOKED_AT = 40;

	private final Map<UUID, Known> byId = new HashMap<>();

	private final Map<String, Known> byNumber = new HashMap<>();

	private final Map<String, List<Known>> byKey = new HashMap<>();

	private final Map<String, List<Known>> byName = new HashMap<>();

	/** @param keys empty where no more than the name has been looked at */
	record Known(UUID id, Listed it, Set<String> keys, String details) {

		static Known of(Customer it) {
			return new Known(it.id(), it.listed(), Set.copyOf(it.keys()), CustomerDesk.Hit.of(it).details());
		}
	}

	void add(Known it) {
		this.byId.put(it.id(), it);
		if (it.it().number() != null) {
			this.byNumber.putIfAbsent(it.it().number(), it);
		}
		it.keys().forEach(key -> this.byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(it));
		names(it.it().card()).forEach(name -> {
			List<Known> called = this.byName.computeIfAbsent(name, ignored -> new ArrayList<>());
			if (called.size() < LOOKED_AT) {
				called.add(it);
			}
		});
	}

	/** Somebody who has become another one is known by her old id and number too. */
	void alias(@Nullable UUID id, @Nullable String number, Known it) {
		if (id != null) {
			this.byId.put(id, it);
		}
		if (number != null) {
			this.byNumber.put(number, it);
		}
	}

	Optional<Known> byId(UUID id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	Optional<Known> byNumber(String number) {
		return Optional.ofNullable(this.byNumber.get(number));
	}

	/** Those who share an identity or have a name like this one, each once. */
	Collection<Known> near(Card card, Set<String> keys) {
		Map<UUID, Known> near = new LinkedHashMap<>();
		keys.forEach(key -> this.byKey.getOrDefault(key, List.of()).forEach(it -> near.put(it.id(), it)));
		names(card).forEach(name -> this.byName.getOrDefault(name, List.of()).forEach(it -> near.putIfAbsent(it.id(), it)));
		return near.values();
	}

	/** A name as a whole, and how any two of its words begin, so that only the few with a like name are compared letter by letter. */
	static Set<String> names(Card card) {
		Set<String> names = new HashSet<>();
		Stream.of(card.name(), card.contact()).filter(it -> it != null).forEach(name -> {
			names.add("=" + String.join(" ", Likeness.words(name)));
			List<String> words = Likeness.words(name).stream().map(it -> it.substring(0, Math.min(2, it.length()))).sorted().limit(6).toList();
			for (int one = 0; one < words.size(); one++) {
				for (int other = one + 1; other < words.size(); other++) {
					names.add(words.get(one) + " " + words.get(other));
				}
			}
			if (words.size() == 1) {
				names.add(words.get(0));
			}
		});
		return names;
	}
}
