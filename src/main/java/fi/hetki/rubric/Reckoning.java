package fi.hetki.rubric;

import fi.hetki.people.Entry;
import fi.hetki.people.Settled;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What everybody's answers said together on one night, kept under its number and never changed. */
@Entity
class Reckoning extends Entry implements Settled.Thing {

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

	Reckoning(int number, Instant at, Instant since, int rubricVersion, EyesTrust trust) {
		this.number = number;
		this.at = at;
		this.since = since;
		this.rubricVersion = rubricVersion;
		this.ownLeniency = trust.ownLeniency();
		this.raterNoise = trust.noise();
	}

	/** What this kind of rater answered since then. How dimensions differ is kept of both sides as one only. */
	void keep(Source source, Part part, Basis basis) {
		this.firms.add(FirmLine.of(source, part, basis.firm()));
		basis.offsets().forEach((key, points) -> this.offsets.add(new OffsetLine(source, part, key, points)));
		if (part == Part.ALL) {
			basis.deviations().forEach((key, points) -> this.dimensions.add(new DimensionLine(source, key, points)));
		}
	}

	/** What the figures of this kind of rater lean on. */
	Basis basis(Source source, Part part) {
		Firm firm = this.firms.stream()
			.filter(it -> it.source() == source && it.part() == part)
			.findFirst()
			.map(FirmLine::firm)
			.orElse(Firm.usual(part));
		return new Basis(this.number, firm,
				this.offsets.stream()
					.filter(it -> it.source() == source && it.part() == part)
					.collect(Collectors.toMap(OffsetLine::itemKey, OffsetLine::points)),
				this.dimensions.stream()
					.filter(it -> it.source() == source && part == Part.ALL)
					.collect(Collectors.toMap(DimensionLine::dimension, DimensionLine::points)));
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
	record FirmLine(@Enumerated(EnumType.STRING) Source source, @Enumerated(EnumType.STRING) Part part, double mean, double spreadWithin, double spreadBetween,
			double weight, int persons) {

		private static FirmLine of(Source source, Part part, Firm firm) {
			return new FirmLine(source, part, firm.mean(), firm.spread().within(), firm.spread().between(), firm.weight(), firm.persons());
		}

		private Firm firm() {
			return new Firm(new Spread(spreadWithin, spreadBetween), mean, weight, persons);
		}
	}

	@Embeddable
	record OffsetLine(@Enumerated(EnumType.STRING) Source source, @Enumerated(EnumType.STRING) Part part, String itemKey, double points) {
	}

	@Embeddable
	record DimensionLine(@Enumerated(EnumType.STRING) Source source, String dimension, double points) {
	}
}
