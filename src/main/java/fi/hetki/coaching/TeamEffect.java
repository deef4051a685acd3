package fi.hetki.coaching;

import fi.hetki.people.Entry;
import fi.hetki.statistics.Cells;
import fi.hetki.statistics.Interval;
import fi.hetki.statistics.MeanOfPersons;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What practice changed in a team in one quarter, without anybody in it; written once. */
@Entity
class TeamEffect extends Entry {

	private static final double CONFIDENCE = 0.8;

	private UUID teamId;

	private LocalDate quarterStart;

	private @Nullable Integer persons;

	private @Nullable Integer moments;

	private @Nullable Double meanChange;

	private @Nullable Double standardError;

	protected TeamEffect() {
	}

	/**
	 * @param changes the mean change of each person, whose every figure counts once
	 * @param moments behind all of them
	 */
	TeamEffect(UUID teamId, LocalDate quarterStart, Collection<Double> changes, int moments) {
		this.teamId = teamId;
		this.quarterStart = quarterStart;
		if (Cells.enough(changes.size(), moments)) {
			MeanOfPersons mean = MeanOfPersons.of(changes);
			this.persons = mean.persons();
			this.moments = moments;
			this.meanChange = mean.value();
			this.standardError = mean.error();
		}
	}

	/** Empty where nobody may be spoken of. */
	Optional<Shown> shown() {
		if (this.persons == null || this.moments == null || this.meanChange == null || this.standardError == null) {
			return Optional.empty();
		}
		Interval interval = new MeanOfPersons(this.persons, this.meanChange, this.standardError).interval(CONFIDENCE);
		return Optional.of(new Shown(this.quarterStart, this.persons, this.moments, interval, Effect.verdict(interval)));
	}

	record Shown(LocalDate quarterStart, int persons, int moments, Interval interval, Effect.Verdict verdict) {
	}
}
