package fi.hetki.rubric;

import fi.hetki.people.Entry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What everybody's answers said together on one night, kept under its number and never changed. */
@Entity
class Reckoning extends Entry {

	private int number;

	@Column(name = "at_time")
	private Instant at;

	private Instant since;

	private int rubricVersion;

	private double ownLeniency;

	private double raterNoise;

	@ElementCollection
	@CollectionTable(name = "reckoning_firm", joinColumns = @JoinColumn(name = "reckoning_id"))
	private Set<FirmLine> firms = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "reckoning_offset", joinColumns = @JoinColumn(name = "reckoning_id"))
	private Set<OffsetLine> offsets = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "reckoning_dimension", joinColumns = @JoinColumn(name = "reckoning_id"))
	private Set<DimensionLine> dimensions = new HashSet<>();

	protected Reckoning() {
	}

	/** @param bases for each kind of rater that answered since then */
	Reckoning(int number, Instant at, Instant since, int rubricVersion, EyesTrust trust, Map<Source, Basis> bases) {
		this.number = number;
		this.at = at;
		this.since = since;
		this.rubricVersion = rubricVersion;
		this.ownLeniency = trust.ownLeniency();
		this.raterNoise = trust.noise();
		bases.forEach((source, basis) -> {
			this.firms.add(FirmLine.of(source, basis.firm()));
			basis.offsets().forEach((key, points) -> this.offsets.add(new OffsetLine(source, key, points)));
			basis.deviations().forEach((key, points) -> this.dimensions.add(new DimensionLine(source, key, points)));
		});
	}

	/** What the figures of this kind of rater lean on. */
	Basis basis(Source source) {
		return this.firms.stream()
			.filter(it -> it.source() == source)
			.findFirst()
			.map(it -> new Basis(this.number, it.firm(), points(this.offsets, source, OffsetLine::source, OffsetLine::itemKey, OffsetLine::points),
					points(this.dimensions, source, DimensionLine::source, DimensionLine::dimension, DimensionLine::points)))
			.orElse(new Basis(this.number, Firm.USUAL, new HashMap<>(), new HashMap<>()));
	}

	private static <T> Map<String, Double> points(Set<T> lines, Source source, Function<T, Source> whose,
			Function<T, String> key, ToDoubleFunction<T> points) {
		return lines.stream().filter(it -> whose.apply(it) == source).collect(Collectors.toMap(key, points::applyAsDouble));
	}

	/** How far the raters of that time could be trusted. */
	EyesTrust trust() {
		return new EyesTrust(this.ownLeniency, this.raterNoise);
	}

	int number() {
		return this.number;
	}

	Instant at() {
		return this.at;
	}

	/** From where on answers were counted. */
	Instant since() {
		return this.since;
	}

	/** Which rubric was in use. */
	int rubricVersion() {
		return this.rubricVersion;
	}

	@Embeddable
	record FirmLine(@Enumerated(EnumType.STRING) Source source, double mean, double spreadWithin, double spreadBetween,
			double weight, int persons) {

		private static FirmLine of(Source source, Firm firm) {
			return new FirmLine(source, firm.mean(), firm.spread().within(), firm.spread().between(), firm.weight(), firm.persons());
		}

		private Firm firm() {
			return new Firm(new Spread(spreadWithin, spreadBetween), mean, weight, persons);
		}
	}

	@Embeddable
	record OffsetLine(@Enumerated(EnumType.STRING) Source source, String itemKey, double points) {
	}

	@Embeddable
	record DimensionLine(@Enumerated(EnumType.STRING) Source source, String dimension, double points) {
	}
}
