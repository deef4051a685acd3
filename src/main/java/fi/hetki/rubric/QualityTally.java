package fi.hetki.rubric;

import fi.hetki.statistics.Median;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what everybody answered about own meetings, and how others rated the same ones, for {@link Quality}. */
final class QualityTally {

	private final Basis basis;

	private final Map<String, Counted> items = new LinkedHashMap<>();

	private final Map<UUID, Voice> voices = new HashMap<>();

	private final Map<UUID, List<Double>> ratings = new HashMap<>();

	private final Set<UUID> rated = new HashSet<>();

	private @Nullable UUID last;

	/** @param rubric whose items are looked at; others count in a meeting’s score only */
	QualityTally(Rubric rubric, Basis basis) {
		this.basis = basis;
		rubric.items().forEach(it -> this.items.put(it.key(), new Counted(it)));
	}

	/** Answers of one meeting come one after the other. */
	void answer(UUID assessment, UUID person, Item item, Given given) {
		Voice voice = this.voices.computeIfAbsent(person, it -> new Voice());
		if (!assessment.equals(this.last)) {
			this.last = assessment;
			voice.close();
		}
		Counted asked = this.items.get(item.key());
		if (asked != null) {
			asked.count(person, given);
		}
		if (given.answered()) {
			voice.add(item, Score.itemScore(item, given.value()), this.basis.corrected(item, given.value()));
		}
	}

	/** A score of somebody’s meeting that was rated by others too. */
	void rating(UUID moment, UUID person, double score) {
		this.ratings.computeIfAbsent(moment, it -> new ArrayList<>()).add(score);
		this.rated.add(person);
	}

	Quality quality() {
		this.voices.values().forEach(Voice::close);
		List<Voice> voices = this.voices.values().stream().filter(it -> !it.scores.isEmpty()).toList();
		List<List<Double>> scores = voices.stream().map(it -> it.scores).toList();
		int persons = voices.size();
		boolean enough = persons >= Quality.ENOUGH;
		return new Quality(Quality.told(persons, persons), enough ? QualityFigures.dependability(scores) : null,
				List.of(scale(Part.CUSTOMER), scale(Part.SELLING), scale(Part.ALL)),
				enough ? QualityFigures.sides(voices.stream().map(it -> it.customer).toList(),
						voices.stream().map(it -> it.selling).toList()) : null,
				QualityFigures.agreement(List.copyOf(this.ratings.values()), this.rated.size()),
				this.items.values().stream().map(Counted::use).filter(Objects::nonNull).toList());
	}

	/** Means of each person in each item of the part, high always good for the customer. */
	private Quality.Scale scale(Part part) {
		List<String> keys = this.items.values()
			.stream()
			.filter(it -> part.has(it.item))
			.map(it -> it.item.key())
			.toList();
		double[][] means = this.voices.values()
			.stream()
			.map(voice -> keys.stream().mapToDouble(voice::mean).toArray())
			.toArray(double[][]::new);
		return QualityFigures.scale(part, keys.size(), means);
	}

	/** One person. */
	private static final class Voice {

		private final Map<String, double[]> sums = new HashMap<>();

		private final List<Double> scores = new ArrayList<>();

		private final List<Double> customer = new ArrayList<>();

		private final List<Double> selling = new ArrayList<>();

		private final List<Double> here = new ArrayList<>();

		private final List<Double> hereCustomer = new ArrayList<>();

		private final List<Double> hereSelling = new ArrayList<>();

		private void add(Item item, double score, double corrected) {
			double[] sum = this.sums.computeIfAbsent(item.key(), it -> new double[2]);
			sum[0] += score;
			sum[1]++;
			this.here.add(corrected);
			if (item.orientation() == Orientation.CUSTOMER) {
				this.hereCustomer.add(score);
			}
			else {
				this.hereSelling.add(100 - score);
			}
		}

		/** The meeting is told. */
		private void close() {
			if (this.here.size() >= Score.ENOUGH) {
				this.scores.add(Squares.mean(this.here));
			}
			if (!this.hereCustomer.isEmpty()) {
				this.customer.add(Squares.mean(this.hereCustomer));
			}
			if (!this.hereSelling.isEmpty()) {
				this.selling.add(Squares.mean(this.hereSelling));
			}
			this.here.clear();
			this.hereCustomer.clear();
			this.hereSelling.clear();
		}

		private double mean(String key) {
			double[] sum = this.sums.get(key);
			return (sum == null) ? Double.NaN : sum[0] / sum[1];
		}
	}

	/** One item. */
	private static final class Counted {

		private final Item item;

		private final Set<UUID> persons = new HashSet<>();

		private final Set<UUID> timed = new HashSet<>();

		private final List<Integer> seconds = new ArrayList<>();

		private int shown;

		private int passed;

		private Counted(Item item) {
			this.item = item;
		}

		private void count(UUID person, Given given) {
			if (given.kind() != Given.Kind.SKIP) {
				this.persons.add(person);
				this.shown++;
				this.passed += (given.kind() == Given.Kind.NA) ? 1 : 0;
			}
			if (given.seconds() != null) {
				this.timed.add(person);
				this.seconds.add(given.seconds());
			}
		}

		private Quality.@Nullable Use use() {
			if (this.shown < Quality.ENOUGH || this.persons.size() < Quality.SPOKEN_OF) {
				return null;
			}
			boolean timed = this.seconds.size() >= Quality.ENOUGH && this.timed.size() >= Quality.SPOKEN_OF;
			double median = Median.of(this.seconds.stream().mapToDouble(it -> it).toArray());
			return new Quality.Use(this.item.key(), this.shown, Math.round(100f * this.passed / this.shown),
					timed ? (Integer) (int) Math.round(median) : null);
		}
	}
}
