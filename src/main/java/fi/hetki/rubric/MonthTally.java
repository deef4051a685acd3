package fi.hetki.rubric;

import fi.hetki.statistics.Cell;
import fi.hetki.statistics.Cells;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts one month, docs/scoring.md section 11. A team is kept where it is large enough; the whole site only where what
 * it hides is so as well, because a total and all of its parts but one tell the last one.
 */
final class MonthTally {

	private final Map<Topic, Map<Place, Part>> parts = new HashMap<>();

	private final Map<UUID, Place> places;

	private final Function<Source, Basis> bases;

	/** @param places where everybody works; answers of others are not counted */
	MonthTally(Map<UUID, Place> places, Function<Source, Basis> bases) {
		this.places = places;
		this.bases = bases;
	}

	void add(Source source, UUID assessment, UUID subject, Item item, int raw) {
		Place place = this.places.get(subject);
		if (place != null) {
			double score = this.bases.apply(source).corrected(item, raw);
			part(new Topic(source, null), place).add(assessment, subject, score);
			part(new Topic(source, item.dimension()), place).add(assessment, subject, score);
		}
	}

	private Part part(Topic topic, Place place) {
		return this.parts.computeIfAbsent(topic, it -> new HashMap<>()).computeIfAbsent(place, it -> new Part());
	}

	/** What may be kept of the month. */
	List<TeamMonth> lines(YearMonth month) {
		List<TeamMonth> lines = new ArrayList<>();
		this.parts.forEach((topic, places) -> places.entrySet()
			.stream()
			.collect(Collectors.groupingBy(it -> it.getKey().site(), Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
			.forEach((site, here) -> lines.addAll(lines(month, topic, site, here))));
		return lines;
	}

	private List<TeamMonth> lines(YearMonth month, Topic topic, UUID site, Map<Place, Part> here) {
		List<Cell<Place>> cells = here.entrySet()
			.stream()
			.map(it -> new Cell<>(it.getKey(), it.getValue().persons.keySet(), it.getValue().moments))
			.toList();
		List<Place> enough = cells.stream().filter(Cell::enough).map(Cell::key).toList();
		int version = this.bases.apply(topic.source).number();
		List<TeamMonth> lines = enough.stream().filter(it -> it.team() != null).map(it -> {
			Part part = here.get(it);
			return new TeamMonth(month, site, it.team(), topic.source, topic.dimension, part.means().toList(), part.moments, version);
		}).collect(Collectors.toCollection(ArrayList::new));
		Cells<Place> seen = Cells.of(cells);
		if (seen.total() && seen.shown().containsAll(enough)) {
			lines.add(new TeamMonth(month, site, null, topic.source, topic.dimension,
					here.values().stream().flatMap(Part::means).toList(), here.values().stream().mapToInt(it -> it.moments).sum(), version));
		}
		return lines;
	}

	record Place(UUID site, @Nullable UUID team) {
	}

	/** @param dimension null for all of them */
	private record Topic(Source source, @Nullable String dimension) {
	}

	private static final class Part {

		private final Map<UUID, double[]> persons = new HashMap<>();

		private int moments;

		private @Nullable UUID last;

		private void add(UUID assessment, UUID person, double score) {
			if (!assessment.equals(this.last)) {
				this.last = assessment;
				this.moments++;
			}
			double[] sum = this.persons.computeIfAbsent(person, it -> new double[2]);
			sum[0] += score;
			sum[1]++;
		}

		private Stream<Double> means() {
			return this.persons.values().stream().map(it -> it[0] / it[1]);
		}
	}
}
