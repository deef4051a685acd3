package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All sentences of one version, in their order. A key stands for the same sentence for ever.
 *
 * @param replaced the key of a sentence to the key of the one whose place it took in this version
 */
record Statements(List<Item> items, Map<String, String> replaced) {

	Statements {
		items = List.copyOf(items);
		replaced = Map.copyOf(replaced);
		Set<String> keys = new HashSet<>();
		for (Item it : items) {
			if (!keys.add(it.key())) {
				throw new IllegalArgumentException("Two items " + it.key());
			}
		}
	}

	static Statements of(List<Item> items) {
		return new Statements(items, Map.of());
	}

	Optional<Item> find(String key) {
		return items.stream().filter(it -> it.key().equals(key)).findFirst();
	}

	boolean has(String key) {
		return find(key).isPresent();
	}

	/** The item in the place of the one with its key; a new one comes last. */
	Statements with(Item item) {
		if (has(item.key())) {
			return new Statements(swapped(item.key(), item), replaced);
		}
		List<Item> more = new ArrayList<>(items);
		more.add(item);
		return new Statements(more, replaced);
	}

	/** Another wording is another item. */
	Statements reworded(String former, Item item) {
		if (!has(former)) {
			return with(item);
		}
		Map<String, String> named = new HashMap<>(replaced);
		named.put(item.key(), former);
		return new Statements(swapped(former, item), named);
	}

	/** Takes an item out; what it had replaced is asked again, where there is such. */
	Statements without(String key, Optional<Item> former) {
		Map<String, String> named = new HashMap<>(replaced);
		named.remove(key);
		List<Item> left = former.filter(it -> !has(it.key()))
			.map(it -> swapped(key, it))
			.orElseGet(() -> items.stream().filter(it -> !it.key().equals(key)).toList());
		return new Statements(left, named);
	}

	/** Whether both ask the same, in whatever order. */
	boolean asks(Statements other) {
		return Set.copyOf(items).equals(Set.copyOf(other.items));
	}

	private List<Item> swapped(String key, Item item) {
		return items.stream().map(it -> it.key().equals(key) ? item : it).toList();
	}
}
