package fi.hetki.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What two cards say together, and what they say apart again. */
final class CardMerge {

	private CardMerge() {
	}

	/** Where only one knows something, that is taken; lists are put together; of the rest the kept one is right unless it is said otherwise. */
	static Card merged(Card kept, Card gone, Set<String> fromGone) {
		Card merged = kept;
		for (CardField field : CardField.values()) {
			if (field.isList()) {
				merged = merged.with(field, together(field, kept, gone));
			}
			else if (!field.isBlank(gone) && (field.isBlank(kept) || fromGone.contains(field.name()))) {
				merged = merged.with(field, field.of(gone));
			}
		}
		return merged;
	}

	private static List<?> together(CardField field, Card kept, Card gone) {
		List<Object> all = new ArrayList<>((List<?>) Objects.requireNonNull(field.of(kept)));
		((List<?>) Objects.requireNonNull(field.of(gone))).stream().filter(it -> all.stream().noneMatch(known -> same(known, it))).forEach(all::add);
		return all;
	}

	/** A car is the same whatever it is called. */
	private static boolean same(Object one, Object other) {
		return one instanceof Vehicle mine && other instanceof Vehicle its && mine.plate() != null
				? Identity.plate(mine.plate()).equals(Identity.plate(its.plate())) : one.equals(other);
	}

	/** What is still as the merge made it goes back. */
	static Card parted(Card now, CustomerMerge.Story story) {
		Card parted = now;
		for (CardField field : CardField.values()) {
			if (Objects.equals(field.of(now), field.of(story.merged()))) {
				parted = parted.with(field, field.of(story.kept()));
			}
		}
		return parted;
	}
}
