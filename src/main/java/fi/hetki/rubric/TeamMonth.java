package fi.hetki.rubric;

import fi.hetki.people.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a team or a site answered in one month, without anybody in it. It outlives the answers. */
@Entity
class TeamMonth extends Entry {

	private LocalDate monthStart;

	private UUID siteId;

	private @Nullable UUID teamId;

	@Enumerated(EnumType.STRING)
	private Source source;

	private @Nullable String dimension;

	private int persons;

	private int moments;

	private double sumOfMeans;

	private double sumOfSquares;

	private int offsetVersion;

	protected TeamMonth() {
	}

	/**
	 * @param team null for the whole site
	 * @param dimension null for all of them
	 * @param means of each person, 0..100
	 */
	TeamMonth(YearMonth month, UUID site, @Nullable UUID team, Source source, @Nullable String dimension,
			Collection<Double> means, int moments, int offsetVersion) {
		this.monthStart = month.atDay(1);
		this.siteId = site;
		this.teamId = team;
		this.source = source;
		this.dimension = dimension;
		this.persons = means.size();
		this.moments = moments;
		this.sumOfMeans = means.stream().mapToDouble(it -> it).sum();
		this.sumOfSquares = means.stream().mapToDouble(it -> it * it).sum();
		this.offsetVersion = offsetVersion;
	}

	YearMonth month() {
		return YearMonth.from(this.monthStart);
	}

	@Nullable UUID teamId() {
		return this.teamId;
	}

	@Nullable String dimension() {
		return this.dimension;
	}

	int persons() {
		return this.persons;
	}

	int moments() {
		return this.moments;
	}

	double sumOfMeans() {
		return this.sumOfMeans;
	}

	double sumOfSquares() {
		return this.sumOfSquares;
	}
}
