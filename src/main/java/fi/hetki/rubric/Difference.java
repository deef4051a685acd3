package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What one version changes in another. What stays is the bridge that lets levels before and after be compared. */
record Difference(Statements before, Statements after) {

	private static final int LEAST_PART = 3;

	enum Kind {
		ADDED, REPLACED, RETIRED, ASKED
	}

	/**
	 * What becomes of one sentence.
	 *
	 * @param before null where it is new
	 * @param after null where it is asked no more
	 */
	record Step(Kind kind, @Nullable Item before, @Nullable Item after) {
	}

	public List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		after.items().stream().flatMap(it -> step(it).stream()).forEach(steps::add);
		retired().forEach(it -> steps.add(new Step(Kind.RETIRED, it, null)));
		return steps;
	}

	/** Empty where the sentence stays as it is. */
	public Optional<Step> step(Item item) {
		Item same = before.find(item.key()).orElse(null);
		if (same != null) {
			return same.equals(item) ? Optional.empty() : Optional.of(new Step(Kind.ASKED, same, item));
		}
		Item former = former(item).orElse(null);
		return Optional.of((former != null) ? new Step(Kind.REPLACED, former, item) : new Step(Kind.ADDED, null, item));
	}

	/** The sentence whose place this one takes. */
	private Optional<Item> former(Item item) {
		return Optional.ofNullable(after.replaced().get(item.key())).flatMap(before::find).filter(it -> !after.has(it.key()));
	}

	/** Asked no more, and nothing takes their place. */
	public List<Item> retired() {
		List<String> replaced = after.items().stream().flatMap(it -> former(it).stream()).map(Item::key).toList();
		return before.items().stream().filter(it -> !after.has(it.key()) && !replaced.contains(it.key())).toList();
	}

	/** How many sentences stay in this dimension. */
	public long stays(String dimension) {
		return after.items().stream().filter(it -> it.dimension().equals(dimension) && before.has(it.key())).count();
	}

	/** How many stay of how many that are asked afterwards. */
	public long stays() {
		return after.items().stream().filter(it -> before.has(it.key())).count();
	}

	/** At least one in each dimension and a third of all: enough to compare levels before and after. */
	public boolean carries() {
		return Stream.of(before, after).flatMap(it -> it.items().stream()).map(Item::dimension).distinct().allMatch(it -> stays(it) > 0)
				&& LEAST_PART * stays() >= Math.max(before.items().size(), after.items().size());
	}
}
