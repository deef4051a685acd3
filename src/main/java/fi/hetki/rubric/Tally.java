package fi.hetki.rubric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Counts the answers of one window and one kind of rater, docs/scoring.md sections 3, 4 and 6: all, or those of one side.
 * Answers of one moment come one after the other; they are kept as small as they are, since there may be a million.
 */
final class Tally {

	private static final int ENOUGH_ANSWERS = 30;

	private static final int ENOUGH_PERSONS = 5;

	private static final int WEIGHT_OF_ALL = 30;

	private final Part part;

	private final Map<UUID, Integer> persons = new HashMap<>();

	private final Map<String, Item> items = new HashMap<>();

	private final Map<String, Pile> piles = new HashMap<>();

	private final List<Sheet> sheets = new ArrayList<>();

	/** @param part other answers are not counted */
	Tally(Part part) {
		this.part = part;
	}

	/** @param assessment the answers of one rater about one moment */
	void add(UUID assessment, UUID subject, Item item, int raw) {
		if (!this.part.has(item)) {
			return;
		}
		int person = this.persons.computeIfAbsent(subject, it -> this.persons.size());
		double score = this.part.points(item, raw);
		this.items.putIfAbsent(item.key(), item);
		this.piles.computeIfAbsent(item.key(), it -> new Pile()).add(person, score);
		Sheet last = this.sheets.isEmpty() ? null : this.sheets.get(this.sheets.size() - 1);
		if (last == null || !last.assessment.equals(assessment)) {
			last = new Sheet(assessment, person);
			this.sheets.add(last);
		}
		last.add(item, score);
	}

	/** What the answers say, under the number of their reckoning. The usual values stand until there are enough of them. */
	Basis basis(int number) {
		Map<String, Double> offsets = offsets();
		return new Basis(number, firm(offsets), offsets, deviations(offsets));
	}

	private Map<String, Double> offsets() {
		Pile all = new Pile();
		this.piles.values().forEach(it -> all.add(it, 0));
		Map<String, Double> offsets = new HashMap<>();
		this.piles.forEach((key, it) -> {
			if (it.enough()) {
				offsets.put(key, (it.sum + WEIGHT_OF_ALL * all.mean()) / (it.answers + WEIGHT_OF_ALL) - all.mean());
			}
		});
		return offsets;
	}

	/** Of fewer than five persons nothing is told: who knows the formula and her own answers could read the others. */
	private Firm firm(Map<String, Double> offsets) {
		Map<Integer, List<Double>> scores = new HashMap<>();
		List<Sheet> scored = this.sheets.stream().filter(it -> it.items.size() >= this.part.enough()).toList();
		scored.forEach(it -> scores.computeIfAbsent(it.person, key -> new ArrayList<>()).add(it.score(offsets)));
		boolean enough = scored.size() >= ENOUGH_ANSWERS && scores.size() >= ENOUGH_PERSONS;
		return enough ? Firm.stabilised(scores.values(), this.part) : Firm.usual(this.part);
	}

	private Map<String, Double> deviations(Map<String, Double> offsets) {
		Pile all = new Pile();
		Map<String, Pile> dimensions = new HashMap<>();
		this.piles.forEach((key, it) -> {
			double offset = offsets.getOrDefault(key, 0.0);
			all.add(it, offset);
			dimensions.computeIfAbsent(this.items.get(key).dimension(), name -> new Pile()).add(it, offset);
		});
		Map<String, Double> deviations = new HashMap<>();
		dimensions.forEach((name, it) -> {
			if (it.enough()) {
				deviations.put(name, it.mean() - all.mean());
			}
		});
		return deviations;
	}

	/** Answers to one item, or to those of a dimension. */
	private static final class Pile {

		private final BitSet persons = new BitSet();

		private int answers;

		private double sum;

		private void add(int person, double score) {
			this.persons.set(person);
			this.answers++;
			this.sum += score;
		}

		private void add(Pile other, double offset) {
			this.persons.or(other.persons);
			this.answers += other.answers;
			this.sum += other.sum - offset * other.answers;
		}

		private double mean() {
			return this.sum / this.answers;
		}

		private boolean enough() {
			return this.answers >= ENOUGH_ANSWERS && this.persons.cardinality() >= ENOUGH_PERSONS;
		}
	}

	/** The answers of one rater about one moment. */
	private static final class Sheet {

		private final UUID assessment;

		private final int person;

		private final List<String> items = new ArrayList<>(4);

		private double sum;

		private Sheet(UUID assessment, int person) {
			this.assessment = assessment;
			this.person = person;
		}

		private void add(Item item, double score) {
			this.items.add(item.key());
			this.sum += score;
		}

		private double score(Map<String, Double> offsets) {
			return (this.sum - this.items.stream().mapToDouble(it -> offsets.getOrDefault(it, 0.0)).sum()) / this.items.size();
		}
	}
}
