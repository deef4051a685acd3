package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

/**
 * Which three or four items to ask about one moment, docs/scoring.md section 10: what this person has seen
 * least, half of it customer-oriented, each from another side of the meeting. Nothing is random: a reload asks the same.
 */
final class ItemChoice {

	private final Exposure exposure;
	private final Situation situation;
	private final int count;
	private final List<Item> open;
	private final Comparator<Item> lot;
	private final List<Item> chosen = new ArrayList<>();

	private ItemChoice(Rubric rubric, Exposure exposure, Situation situation, UUID person, UUID moment, int count) {
		this.exposure = exposure;
		this.situation = situation;
		this.count = count;
		this.open = rubric.items().stream().filter(situation::admits).toList();
		this.lot = comparingLong(it -> Lot.of(person, moment, it.key()));
	}

	/**
	 * The items in the order to show them; fewer than asked for only when fewer apply.
	 *
	 * @param count 4, or 3 for people in a hurry
	 * @throws IllegalArgumentException for any other count
	 */
	static List<Item> choose(Rubric rubric, Exposure exposure, Situation situation, UUID person, UUID moment,
			int count) {
		if (count != 3 && count != 4) {
			throw new IllegalArgumentException("Ask 3 or 4 items, not " + count);
		}
		return new ItemChoice(rubric, exposure, situation, person, moment, count).choose();
	}

	private List<Item> choose() {
		if (situation.handover()) {
			open.stream().filter(Item::guardsLeads).min(gatesFirstCome()).ifPresent(chosen::add);
		}
		fill(it -> !exposure.rests(it) && newDimension(it) && balanced(it));
		fill(it -> !exposure.rests(it) && newDimension(it));
		fill(it -> !exposure.rests(it));
		fill(it -> true);
		return chosen.stream().sorted(lot).toList();
	}

	private void fill(Predicate<Item> fits) {
		for (Item item : open.stream().sorted(leastSeen()).toList()) {
			if (chosen.size() < count && !chosen.contains(item) && fits.test(item)) {
				chosen.add(item);
			}
		}
	}

	/** Every handover needs a gate item, so a dimension that still has several unused ones gives first. */
	private Comparator<Item> gatesFirstCome() {
		return comparing(exposure::rests)
			.thenComparingInt(exposure::of)
			.thenComparing(comparingLong(this::gatesAsFresh).reversed())
			.thenComparingInt(exposure::ofDimension)
			.thenComparing(lot);
	}

	/** One gate item belongs to a handover (docs/scoring.md section 8): a second one yields to an equal item. */
	private Comparator<Item> leastSeen() {
		return comparingInt(exposure::of)
			.thenComparing(it -> situation.handover() && it.guardsLeads())
			.thenComparingInt(exposure::ofDimension)
			.thenComparing(lot);
	}

	private long gatesAsFresh(Item item) {
		return open.stream()
			.filter(it -> it.guardsLeads() && it.dimension().equals(item.dimension()))
			.filter(it -> exposure.of(it) <= exposure.of(item))
			.count();
	}

	private boolean newDimension(Item item) {
		return chosen.stream().noneMatch(it -> it.dimension().equals(item.dimension()));
	}

	/** Two of each kind out of four; two customer items and one selling item out of three. */
	private boolean balanced(Item item) {
		int places = item.orientation() == Orientation.CUSTOMER ? 2 : count - 2;
		return chosen.stream().filter(it -> it.orientation() == item.orientation()).count() < places;
	}
}
